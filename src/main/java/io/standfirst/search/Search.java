package io.standfirst.search;

import io.standfirst.article.QuoteKind;
import io.standfirst.store.ArticleDate;
import io.standfirst.store.ArticleFilter;
import io.standfirst.store.Choice;
import io.standfirst.store.FoundItem.Kind;
import io.standfirst.store.Viewpoint;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A search, complete.
 *
 * @param question what things say; null for anything
 * @param about    what quotes are about; null for anything
 * @param facets   what to count
 */
public record Search(
        Question question, Question about, Scope scope, Viewpoint viewpoint, Order order, Window window, Set<Facet> facets) {

    /** A search for what things say. */
    public Search(Question question, Scope scope, Viewpoint viewpoint, Order order, Window window, Set<Facet> facets) {
        this(question, null, scope, viewpoint, order, window, facets);
    }

    /** All that was asked. */
    List<Question> questions() {
        return Stream.of(question, about).filter(Objects::nonNull).toList();
    }

    /**
     * What is looked through.
     *
     * @param quoteKinds of quotes; open for all else
     * @param filter     statuses and links are none of the index's and have to be open
     */
    public record Scope(Set<Kind> kinds, Choice<QuoteKind> quoteKinds, ArticleFilter filter) {

        /** Things of some kinds, under the filters of articles. */
        public static Scope of(Set<Kind> kinds, ArticleFilter filter) {
            return new Scope(kinds, Choice.open(), filter);
        }
    }

    /** @param date null for the best first */
    public record Order(ArticleDate date, boolean descending) {
    }

    /**
     * Which of the hits are wanted.
     *
     * @param offset the first, from 0
     * @param typos  whether the page before was one of words that may be mistyped
     * @param total  whether all are to be counted
     */
    public record Window(int offset, int limit, boolean typos, boolean total) {
    }
}

package io.standfirst.search;

import io.standfirst.search.index.IndexFields;
import io.standfirst.store.ArticleDate;
import io.standfirst.store.ArticleFilter;
import io.standfirst.store.Choice;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What a search is narrowed to, as conditions that do not rank. */
final class Filters {

    private final SearchPredicateFactory find;
    private final BooleanPredicateClausesStep<?, ?> all;

    private Filters(SearchPredicateFactory find, BooleanPredicateClausesStep<?, ?> all) {
        this.find = find;
        this.all = all;
    }

    /**
     * Adds all of them but who sees what, which is {@link Findable}'s.
     *
     * @param open the facet that does not narrow its own counts; null for none
     */
    static void add(SearchPredicateFactory find, BooleanPredicateClausesStep<?, ?> all, Search search,
            Facet open) {
        Filters filters = new Filters(find, all);
        filters.any(IndexFields.KIND, search.scope().kinds(), Enum::name);
        filters.choose(IndexFields.QUOTE_KIND, search.scope().quoteKinds());
        filters.narrow(search.scope().filter(), open);
    }

    /** Whether a search is narrowed by what a facet counts. */
    static boolean narrow(Search search, Facet facet) {
        ArticleFilter filter = search.scope().filter();
        return switch (facet) {
            case TOPIC -> !filter.topics().isOpen();
            case SPEAKER -> !filter.speakers().isOpen();
            case AUTHOR -> !filter.authors().isOpen();
            case PUBLISHER -> !filter.publishers().isEmpty();
            case LANGUAGE -> !filter.languages().isOpen();
            case YEAR, MONTH -> filter.from() != null || filter.to() != null;
        };
    }

    private void narrow(ArticleFilter filter, Facet open) {
        choose(IndexFields.ARTICLE, filter.ids());
        if (open != Facet.TOPIC) {
            choose(IndexFields.TOPIC, filter.topics());
        }
        if (open != Facet.SPEAKER) {
            choose(IndexFields.SPEAKER, filter.speakers());
        }
        if (open != Facet.AUTHOR) {
            choose(IndexFields.AUTHOR, filter.authors());
        }
        if (open != Facet.PUBLISHER) {
            any(IndexFields.PUBLISHER, filter.publishers(), Function.identity());
        }
        if (open != Facet.LANGUAGE) {
            choose(IndexFields.LANGUAGE, filter.languages());
        }
        if (open != Facet.YEAR && open != Facet.MONTH) {
            bounds(field(filter.date()), filter.from(), filter.to());
        }
    }

    static String field(ArticleDate date) {
        return switch (date) {
            case PUBLISHED -> IndexFields.PUBLISHED_AT;
            case UPDATED -> IndexFields.UPDATED_AT;
            case CREATED -> IndexFields.CREATED_AT;
        };
    }

    private <T> void choose(String field, Choice<T> choice) {
        any(field, choice.any(), Object::toString);
        if (!choice.none().isEmpty()) {
            all.mustNot(find.terms().field(field).matchingAny(choice.none().stream().map(Object::toString).toList()));
        }
    }

    private <T> void any(String field, Collection<T> values, Function<T, String> text) {
        if (!values.isEmpty()) {
            all.filter(find.terms().field(field).matchingAny(values.stream().map(text).toList()));
        }
    }

    private void bounds(String field, Instant from, Instant to) {
        if (from != null) {
            all.filter(find.range().field(field).atLeast(from));
        }
        if (to != null) {
            all.filter(find.range().field(field).lessThan(to));
        }
    }
}

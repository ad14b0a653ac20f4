package io.standfirst.search;

import io.standfirst.store.ArticleDate;
import io.standfirst.store.ArticleFilter;
import io.standfirst.store.FoundItem.Kind;
import io.standfirst.store.Viewpoint;
import java.util.Set;

/**
 * A search, complete.
 *
 * @param kinds  which kinds of things are wanted
 * @param filter statuses and links are none of the index's and have to be open
 * @param facets what to count
 */
public record Search(
        Question question, Set<Kind> kinds, ArticleFilter filter, Viewpoint viewpoint, Order order, Window window,
        Set<Facet> facets) {

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

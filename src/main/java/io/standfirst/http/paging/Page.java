package io.standfirst.http.paging;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One page of a list.
 *
 * @param items at most {@link PageInfo#size}
 */
public record Page<T>(List<T> items, PageInfo page) {

    /**
     * Where the page stands in its list.
     *
     * @param size  how many items a full page has
     * @param sort  the order that was used, given or not
     * @param next  the cursor of the next page; null on the last
     * @param total of all pages, exact; left out unless it was asked for
     */
    public record PageInfo(int size, String sort, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {
    }

    public Page {
        items = List.copyOf(items);
    }

    public Page<T> withTotal(long total) {
        return new Page<>(items, new PageInfo(page.size(), page.sort(), page.next(), total));
    }
}

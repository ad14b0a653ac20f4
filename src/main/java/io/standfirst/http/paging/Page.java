package io.standfirst.http.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One page of a list.
 *
 * @param items at most {@link PageInfo#size}
 */
public record Page<T>(List<T> items, PageInfo page) implements Paged {

    /**
     * Where the page stands in its list.
     *
     * @param size  how many items a full page has
     * @param sort  the order that was used, given or not
     * @param next  the cursor of the next page; null on the last
     * @param total of all pages, exact; left out unless it was asked for
     */
    @Schema(requiredProperties = {"size", "sort", "next"})
    public record PageInfo(
            @Schema(description = "How many items a full page has") int size,
            @Schema(description = "The order that was used, given or not") String sort,
            @Schema(description = "The cursor of the next page; null on the last", nullable = true) String next,
            @Schema(description = "Of all pages, exact; only with `total=true`")
            @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {
    }

    public Page {
        items = List.copyOf(items);
    }

    /** The same page of what is made of its items. */
    public <R> Page<R> map(Function<T, R> function) {
        return new Page<>(items.stream().map(function).toList(), page);
    }

    public Page<T> withTotal(long total) {
        return new Page<>(items, new PageInfo(page.size(), page.sort(), page.next(), total));
    }
}

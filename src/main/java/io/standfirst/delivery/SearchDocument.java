package io.standfirst.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.standfirst.http.paging.Page;
import io.standfirst.http.paging.Page.PageInfo;
import io.standfirst.http.paging.Paged;
import io.standfirst.search.SearchResults;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of what a search has found. */
@Schema(requiredProperties = {"items", "page", "timedOut"})
public record SearchDocument(
        @Schema(description = "The best first, unless sorted otherwise") List<HitDocument> items,
        PageInfo page,
        @Schema(description = "With `facets` only") @JsonInclude(JsonInclude.Include.NON_NULL)
        FacetsDocument facets,
        @Schema(description = "If little was found: the question in words that are found") @JsonInclude(JsonInclude.Include.NON_NULL)
        String didYouMean,
        @Schema(description = "Whether these are only the hits that were found in time") boolean timedOut)
        implements Paged {

    /** @param page of the hits in the results */
    public static SearchDocument of(Page<HitDocument> page, SearchResults results) {
        return new SearchDocument(page.items(), page.page(),
                results.facets().isEmpty() ? null : FacetsDocument.of(results.facets()),
                results.didYouMean(), results.timedOut());
    }
}

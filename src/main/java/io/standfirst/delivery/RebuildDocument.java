package io.standfirst.delivery;

import io.standfirst.search.index.SearchIndex.Rebuild;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the search index is with being made anew. */
@Schema(requiredProperties = {"running", "done", "of"})
public record RebuildDocument(
        @Schema(description = "Whether it is being made anew; the old one serves until then") boolean running,
        @Schema(description = "Articles that are in the new one", minimum = "0") long done,
        @Schema(description = "Articles that there were at its beginning", minimum = "0") long of) {

    public static RebuildDocument of(Rebuild rebuild) {
        return new RebuildDocument(rebuild.running(), rebuild.done(), rebuild.of());
    }
}

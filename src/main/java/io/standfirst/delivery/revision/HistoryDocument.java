package io.standfirst.delivery.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What readers saw of an article for some time. */
@Schema(name = "HistoryDocument", requiredProperties = {"visibleFrom", "visibleUntil"})
public record HistoryDocument(
        Instant visibleFrom,
        @Schema(description = "The first instant at which readers no longer saw it; null if that is not over",
                nullable = true)
        Instant visibleUntil,
        @Schema(description = "What changed from the one before; left out of the first, and of one that says the same")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        ChangesDocument changes) {

    HistoryDocument until(Instant end) {
        return new HistoryDocument(visibleFrom, end, changes);
    }
}

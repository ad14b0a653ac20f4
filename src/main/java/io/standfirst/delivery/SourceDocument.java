package io.standfirst.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some words of a raw story. */
@Schema(requiredProperties = {"text", "start", "end"})
public record SourceDocument(
        String text,
        @Schema(description = "The first code point in what was sent, from 0", minimum = "0") int start,
        @Schema(description = "The first code point after it", minimum = "0") int end) {
}

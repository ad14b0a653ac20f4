package io.standfirst.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something in a story that somebody should look at. */
@Schema(requiredProperties = {"pointer", "text"})
public record WarningDocument(
        @Schema(description = "Where, as a JSON pointer (RFC 6901) into `article`") String pointer,
        @Schema(description = "What is there, and what was made of it") String text) {
}

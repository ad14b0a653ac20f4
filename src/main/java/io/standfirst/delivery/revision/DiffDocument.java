package io.standfirst.delivery.revision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed from one revision of an article to another. */
@Schema(name = "DiffDocument", requiredProperties = {"from", "to", "changes"})
public record DiffDocument(
        @Schema(description = "A revision; 0 stands for nothing", minimum = "0") int from,
        @Schema(description = "A revision", minimum = "1") int to,
        ChangesDocument changes) {
}

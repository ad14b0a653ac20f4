package io.standfirst.resource;

import io.standfirst.desk.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to merge somebody into. */
@Schema(requiredProperties = "into")
record MergeInput(
        @Schema(description = "The one that is left, by `id`, `slug` or `name`") Reference into) {
}

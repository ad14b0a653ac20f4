package io.standfirst.delivery;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as it would be; nothing was stored. */
@Schema(requiredProperties = {"article", "warnings"})
public record DryRunDocument(
        @Schema(description = "As it would be answered; its ids and its slug are not kept") ArticleDocument article,
        @Schema(description = "What somebody should look at") List<WarningDocument> warnings) {
}

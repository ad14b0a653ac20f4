package io.standfirst.delivery;

import io.standfirst.article.Image;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article's leading picture, by reference. */
@Schema(requiredProperties = {"url", "alt", "caption", "credit", "width", "height"})
public record ImageDocument(
        String url,
        @Schema(description = "What it shows, for those who do not see it; empty if it only decorates") String alt,
        @Schema(nullable = true) String caption,
        @Schema(nullable = true) String credit,
        @Schema(description = "In pixels", minimum = "1", nullable = true) Integer width,
        @Schema(description = "In pixels", minimum = "1", nullable = true) Integer height) {

    public static ImageDocument of(Image image) {
        return image == null ? null : new ImageDocument(image.url(), image.alt(), image.caption(), image.credit(),
                image.width(), image.height());
    }
}

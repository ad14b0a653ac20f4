package io.standfirst.desk;

import io.standfirst.article.Image;
import io.standfirst.article.Limits;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The writable form of an article's picture. */
public record ImageInput(
        @Schema(required = true, description = "An absolute http or https URL", maxLength = Limits.URL) String url,
        @Schema(required = true, description = "What it shows, for those who do not see it; empty if it only decorates",
                maxLength = Limits.CAPTION)
        String alt,
        @Schema(maxLength = Limits.CAPTION, nullable = true) String caption,
        @Schema(maxLength = Limits.TEXT_LINE, nullable = true) String credit,
        @Schema(description = "In pixels", minimum = "1", nullable = true) Integer width,
        @Schema(description = "In pixels", minimum = "1", nullable = true) Integer height) {

    Image value() {
        return new Image(url, alt, caption, credit, width, height);
    }

    static ImageInput of(Image image) {
        return image == null ? null : new ImageInput(image.url(), image.alt(), image.caption(), image.credit(),
                image.width(), image.height());
    }
}

package io.standfirst.delivery;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article, as something else names it. */
@Schema(requiredProperties = {"id", "slug", "headline"})
public record ArticleLink(UUID id, String slug, String headline) {
}

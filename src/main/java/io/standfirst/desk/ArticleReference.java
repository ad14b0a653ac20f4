package io.standfirst.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names an article of this store by its id or slug. */
@Schema(description = "Names an article of this store by its `id` or `slug`; the first that is given counts.")
@JsonIgnoreProperties({"headline", "publisher", "url"})
public record ArticleReference(UUID id, String slug) {
}

package io.standfirst.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.standfirst.store.StoredArticle;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names an article of this store by its id or slug. */
@Schema(description = "Names an article of this store by its `id` or `slug`; the first that is given counts.")
@JsonIgnoreProperties({"headline", "publisher", "url"})
public record ArticleReference(UUID id, String slug) {

    /** @param target null for an article that is in the trash */
    static ArticleReference of(UUID id, StoredArticle.Target target) {
        return new ArticleReference(id, target == null ? null : target.slug());
    }
}

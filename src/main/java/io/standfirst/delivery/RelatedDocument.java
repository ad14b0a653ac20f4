package io.standfirst.delivery;

import io.standfirst.article.RelatedItem;
import io.standfirst.article.Relation;
import io.standfirst.store.StoredArticle.Target;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A related item of an article: either an article of this store, or a URL. */
@Schema(requiredProperties = {"id", "position", "relation", "origin", "article", "url", "title", "publisher"})
public record RelatedDocument(
        UUID id,
        @Schema(description = "From 0", minimum = "0")
        int position,
        Relation relation,
        Origin origin,
        @Schema(description = "Null for a URL", nullable = true) ArticleLink article,
        @Schema(description = "Null for an article of this store", nullable = true) String url,
        String title,
        @Schema(nullable = true) String publisher) {

    /** Who chose a related item. */
    @Schema(name = "RelatedOrigin")
    public enum Origin { EDITOR }

    /** @param target null for a URL */
    static RelatedDocument of(RelatedItem item, int position, Target target) {
        return target == null
                ? new RelatedDocument(item.id(), position, item.relation(), Origin.EDITOR, null, item.url(),
                        item.title(), item.publisher())
                : new RelatedDocument(item.id(), position, item.relation(), Origin.EDITOR,
                        new ArticleLink(target.id(), target.slug(), target.headline()), null, target.headline(),
                        target.publisher());
    }
}

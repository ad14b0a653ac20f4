package io.standfirst.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Relation;
import io.standfirst.search.Similar;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.StoredArticle.Target;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A related item of an article: either an article of this store, or a URL; chosen by an editor, or computed. */
@Schema(requiredProperties = {"id", "position", "relation", "origin", "article", "url", "title", "publisher"})
public record RelatedDocument(
        @Schema(description = "Null for a computed one, which has no address", nullable = true) UUID id,
        @Schema(description = "From 0; null for a computed one, which follows all that were chosen", minimum = "0",
                nullable = true)
        Integer position,
        Relation relation,
        Origin origin,
        @Schema(description = "Null for a URL", nullable = true) ArticleLink article,
        @Schema(description = "Null for an article of this store", nullable = true) String url,
        String title,
        @Schema(nullable = true) String publisher,
        @Schema(description = "How alike the two stories are, from 0 to 1; of a computed one", minimum = "0", maximum = "1")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Double score,
        @Schema(description = "What the two stories have in common, for people to read; of a computed one")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String reason) {

    /** Who chose a related item: an editor, or nobody, as it was computed. */
    @Schema(name = "RelatedOrigin")
    public enum Origin { EDITOR, SIMILAR }

    /** @param target null for a URL */
    static RelatedDocument of(RelatedItem item, int position, Target target) {
        return target == null
                ? new RelatedDocument(item.id(), position, item.relation(), Origin.EDITOR, null, item.url(),
                        item.title(), item.publisher(), null, null)
                : new RelatedDocument(item.id(), position, item.relation(), Origin.EDITOR,
                        new ArticleLink(target.id(), target.slug(), target.headline()), null, target.headline(),
                        target.publisher(), null, null);
    }

    /** One that was computed. */
    public static RelatedDocument of(Similar similar) {
        StoredArticle other = similar.article();
        String headline = other.article().headline();
        return new RelatedDocument(null, null, Relation.SEE_ALSO, Origin.SIMILAR,
                new ArticleLink(other.id(), other.slug(), headline), null, headline, other.article().publisher(),
                similar.score(), similar.reason());
    }
}

package io.standfirst.delivery;

import io.standfirst.store.Ban;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article that is never computed as similar to another. */
@Schema(requiredProperties = {"article", "createdAt"})
public record RelatedBanDocument(ArticleLink article, Instant createdAt) {

    public static RelatedBanDocument of(Ban ban) {
        var article = ban.article();
        return new RelatedBanDocument(new ArticleLink(article.id(), article.slug(), article.headline()), ban.createdAt());
    }
}

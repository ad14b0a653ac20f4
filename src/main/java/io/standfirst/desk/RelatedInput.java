package io.standfirst.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.standfirst.article.Limits;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Relation;
import io.standfirst.store.StoredArticle;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The writable form of a related item. */
@JsonIgnoreProperties({"origin", "score", "reason"})
public record RelatedInput(
        @Schema(description = "Of an item that the article has; leave it out for a new one") UUID id,
        @Schema(description = "From 0. In a list of items the order counts instead", minimum = "0")
        Integer position,
        @Schema(description = "`see-also` if left out") Relation relation,
        @Schema(description = "Either this or `url`", nullable = true) ArticleReference article,
        @Schema(description = "An absolute http or https URL; either this or `article`", maxLength = Limits.URL,
                nullable = true)
        String url,
        @Schema(description = "Of a URL; that of an article is its headline", maxLength = Limits.TEXT_LINE,
                nullable = true)
        String title,
        @Schema(description = "Of a URL; that of an article is its own", maxLength = Limits.NAME, nullable = true)
        String publisher) implements ItemInput<RelatedInput> {

    @Override
    public RelatedInput withId(UUID itemId) {
        return new RelatedInput(itemId, position, relation, article, url, title, publisher);
    }

    /** @param targets the linked articles that are not in the trash */
    static RelatedInput of(RelatedItem item, int position, Map<UUID, StoredArticle.Target> targets) {
        return new RelatedInput(item.id(), position, item.relation(),
                item.article() == null ? null : ArticleReference.of(item.article(), targets.get(item.article())),
                item.url(), item.title(), item.publisher());
    }
}

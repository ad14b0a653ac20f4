package io.standfirst.desk;

import io.standfirst.article.Article;
import io.standfirst.article.RelatedItem;
import io.standfirst.store.StoredArticle;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Writes the related items of an article. */
@Singleton
public class RelatedDesk extends ListDesk<RelatedItem, RelatedInput> {

    RelatedDesk(Desk desk, Patches patches) {
        super(desk, patches, RelatedInput.class);
    }

    @Override
    List<RelatedItem> list(Article article) {
        return article.related();
    }

    @Override
    Article with(Article article, List<RelatedItem> changed) {
        return article.withRelated(changed);
    }

    @Override
    UUID idOf(RelatedItem item) {
        return item.id();
    }

    @Override
    Set<UUID> unseen(Composition composition) {
        return composition.unseenLinks();
    }

    @Override
    RelatedItem make(Composition composition, RelatedInput input) {
        return composition.related(input, "");
    }

    @Override
    RelatedInput form(StoredArticle article, RelatedItem item, int position) {
        return RelatedInput.of(item, position, article.targets());
    }
}

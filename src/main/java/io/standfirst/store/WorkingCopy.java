package io.standfirst.store;

import io.standfirst.article.Article;
import io.standfirst.article.Publication;
import java.util.Map;
import java.util.UUID;

/**
 * An article as its editors see it, and what stands beside its value.
 *
 * @param revision     the number of the last change
 * @param itemVersions the revision in which each section, quote and related item last changed, by its id
 */
public record WorkingCopy(
        Article article, String slug, int revision, Publication publication, Map<UUID, Integer> itemVersions) {

    public WorkingCopy {
        itemVersions = Map.copyOf(itemVersions);
    }

    public UUID id() {
        return article.id();
    }
}

package io.standfirst.store;

import java.time.Instant;
import java.util.UUID;

/**
 * An edition with all of its words, for whoever makes it findable.
 *
 * @param edition      its id; that of the working copy stays the same
 * @param content      without related items and corrections
 * @param publishedAt  when readers first saw the article; null in a working copy
 * @param visibleUntil the first instant at which readers no longer see it; null in a working copy
 */
public record FindableEdition(
        UUID edition, View view, StoredArticle content, Instant publishedAt, Instant visibleUntil) {
}

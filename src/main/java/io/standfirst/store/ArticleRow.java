package io.standfirst.store;

import io.standfirst.article.Publication;
import io.standfirst.article.Release;
import io.standfirst.store.sql.Columns;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An article {@code a} as it is read: what belongs to it and not to one of its editions. See {@link ArticleEntity}. */
record ArticleRow(UUID id, String slug, int revision, Instant createdAt, Instant updatedAt, Instant publishedAt,
        Instant trashedAt, Instant correctedAt, Instant withdrawnAt, String withdrawalReason) {

    static final Columns<ArticleRow> COLUMNS = new Columns<>("""
            a.id, a.slug, a.revision, a.created_at, a.updated_at, a.published_at, a.trashed_at, a.corrected_at,
            a.withdrawn_at, a.withdrawal_reason""",
            row -> new ArticleRow(row.id(), row.text(), row.number(), row.instant(), row.instant(), row.instant(),
                    row.instant(), row.instant(), row.instant(), row.text()));

    Publication publication(List<Release> releases) {
        return new Publication(releases, publishedAt, withdrawnAt, withdrawalReason, trashedAt);
    }
}

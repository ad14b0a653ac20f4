package io.standfirst.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What rows of an edition's content repeat of it, so that an index can have them in the order in which they are listed.
 *
 * @param kind the edition's
 * @param at   the instant by which it is listed: of a published edition its publication, of a working copy the creation of
 *             the article
 */
@Embeddable
record ListedEdition(
        @Enumerated(EnumType.STRING) @Column(name = "edition_kind") EditionKind kind,
        @Column(name = "listed_at") Instant at) {

    static ListedEdition working(ArticleEntity article) {
        return of(EditionKind.WORKING, article.createdAt, null);
    }

    /**
     * @param createdAt   of the article
     * @param publishedAt of the edition; null for a working copy
     */
    static ListedEdition of(EditionKind kind, Instant createdAt, Instant publishedAt) {
        return new ListedEdition(kind, kind == EditionKind.WORKING ? createdAt : publishedAt);
    }
}

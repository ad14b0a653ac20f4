package io.standfirst.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.standfirst.article.Correction;
import io.standfirst.article.Publication;
import io.standfirst.article.Readership.Withdrawal;
import io.standfirst.article.Release;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * All that is known of an article: enough to make the same one elsewhere.
 *
 * @param slugs       its old ones, which redirect
 * @param publishedAt see {@link Publication#seenSince}
 * @param correctedAt when the corrections last changed; null if there never were any
 * @param withdrawals when it was withdrawn; {@link Release#FOREVER} ends one that still is
 * @param bans        which articles are never computed as related to it
 */
public record ArchivedArticle(UUID id, String slug, List<String> slugs, Instant createdAt, Instant updatedAt,
        Instant publishedAt, Instant withdrawnAt, String withdrawalReason, Instant trashedAt, Instant correctedAt,
        List<Version> revisions, List<Edition> editions, List<Correction> corrections, List<Withdrawal> withdrawals,
        List<Banned> bans) {

    public ArchivedArticle {
        slugs = listOf(slugs);
        revisions = listOf(revisions);
        editions = listOf(editions);
        corrections = listOf(corrections);
        withdrawals = listOf(withdrawals);
        bans = listOf(bans);
    }

    /**
     * A revision.
     *
     * @param by           the id of the key that wrote it; null for the service itself or a key that is not known here
     * @param article      as the revision's document has it
     * @param quoteChanges likewise; null if there were none
     */
    public record Version(int number, Instant at, UUID by, Verb verb, Integer restoredFrom, JsonNode article,
            JsonNode quoteChanges) {

        public Version {
            // What a JSON null is read into
            quoteChanges = quoteChanges == null || quoteChanges.isNull() ? null : quoteChanges;
        }
    }

    /** An edition, made of a revision; only a published one, or a past one, has instants. */
    public record Edition(UUID id, EditionKind kind, int revision, Instant publishedAt, Instant visibleFrom,
            Instant visibleUntil, Instant askedUntil) {

        Release release() {
            return new Release(id, revision, publishedAt, visibleFrom, visibleUntil, askedUntil);
        }
    }

    /** An article that an editor has banned, and when. */
    public record Banned(UUID article, Instant createdAt) {
    }

    public Publication publication() {
        List<Release> releases = editions.stream().filter(edition -> edition.kind() == EditionKind.PUBLISHED)
                .map(Edition::release).sorted(Comparator.comparing(Release::visibleFrom)).toList();
        return new Publication(releases, publishedAt, withdrawnAt, withdrawalReason, trashedAt);
    }

    /** The number of the working copy's revision; 0 if there is none. */
    public int revision() {
        return revisions.isEmpty() ? 0 : revisions.get(revisions.size() - 1).number();
    }

    /** Whether an edition of a revision is more than past: only those have content, and name what has to be there. */
    public boolean stands(int revision) {
        return editions.stream().anyMatch(edition -> edition.revision() == revision && edition.kind() != EditionKind.PAST);
    }

    ArchivedArticle withRevisions(List<Version> others) {
        return new ArchivedArticle(id, slug, slugs, createdAt, updatedAt, publishedAt, withdrawnAt, withdrawalReason,
                trashedAt, correctedAt, others, editions, corrections, withdrawals, bans);
    }

    private static <T> List<T> listOf(List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }
}

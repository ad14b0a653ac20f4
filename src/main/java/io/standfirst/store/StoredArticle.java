package io.standfirst.store;

import io.standfirst.article.Article;
import io.standfirst.article.Author;
import io.standfirst.article.Correction;
import io.standfirst.article.Publication;
import io.standfirst.article.Speaker;
import io.standfirst.article.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One edition of an article as it is stored, with the names behind its ids as they are now.
 *
 * @param article         lists that were not asked for are empty
 * @param revision        of this edition
 * @param workingRevision of the working copy
 * @param publication     what readers see; for a reader, only the edition that is read
 * @param publishedAt     when readers first saw the article; null if they have not
 * @param updatedAt       for a published edition its start, for a working copy its last change
 * @param correctedAt     when the corrections last changed; null if there never were any
 * @param itemVersions    the revision in which each section, quote and related item last changed
 * @param speakers        those whom the quotes name, by id
 * @param targets         related articles that the viewpoint sees, by id
 * @param corrections     in the order in which they were made
 */
public record StoredArticle(
        Article article, View view, String slug, int revision, int workingRevision, int wordCount,
        Publication publication, Instant publishedAt, Instant updatedAt, Instant createdAt,
        Instant correctedAt, Map<UUID, Integer> itemVersions, List<Author> authors, List<Topic> topics,
        Map<UUID, Speaker> speakers, Map<UUID, Target> targets,
        List<Correction> corrections) {

    /** What is live of a related article. */
    public record Target(UUID id, String slug, String headline, String publisher) {
    }

    public UUID id() {
        return article.id();
    }
}

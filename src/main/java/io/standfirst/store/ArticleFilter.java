package io.standfirst.store;

import io.standfirst.article.Status;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which articles of a list are wanted. Ids that belong to nothing match nothing.
 *
 * @param related    articles that link to one of these
 * @param publishers any of these names; empty for all
 * @param from       the first instant; null for no bound
 * @param to         the first instant that is too late; null for no bound
 * @param date       which of an article's instants the bounds are for
 */
public record ArticleFilter(
        Choice<UUID> ids, Choice<UUID> topics, Choice<UUID> speakers, Choice<UUID> authors, Choice<UUID> related,
        Set<String> publishers, Choice<String> languages, Choice<Status> statuses,
        Instant from, Instant to, ArticleDate date) {

    /** Whether all articles pass. */
    public boolean isOpen() {
        return Stream.of(ids, topics, speakers, authors, related, languages, statuses).allMatch(Choice::isOpen)
                && publishers.isEmpty() && from == null && to == null;
    }

    /** What is left of it for links to one topic. */
    ArticleFilter afterTopic() {
        return new ArticleFilter(ids, topics.refusals(), speakers, authors, related, publishers, languages, statuses,
                from, to, date);
    }

    /** What is left of it for links to one author. */
    ArticleFilter afterAuthor() {
        return new ArticleFilter(ids, topics, speakers, authors.refusals(), related, publishers, languages, statuses,
                from, to, date);
    }
}

package io.standfirst.format.shown;

import io.standfirst.article.Article;
import io.standfirst.article.Author;
import io.standfirst.article.Correction;
import io.standfirst.article.Section;
import io.standfirst.article.Speaker;
import io.standfirst.article.Status;
import io.standfirst.article.Topic;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An article with the names behind its ids and with what stands beside it: all that its readers are told.
 *
 * @param article     with texts and HTML
 * @param slug        as it is now
 * @param status      how it stands between its editors and its readers
 * @param publishedAt when readers first saw it; null if they have not
 * @param updatedAt   of an edition its beginning, of a working copy its last change
 * @param insiders    what only key holders are told; null for readers
 * @param speakers    by id
 * @param addresses   of everything that it names
 */
public record ShownArticle(
        Article article, String slug, Status status, Instant publishedAt, Instant updatedAt, Insiders insiders, int wordCount,
        List<Author> authors, List<Topic> topics, Map<UUID, Speaker> speakers, List<ShownLink> related,
        List<Correction> corrections, PublicAddresses addresses) {

    /** @param nextAt when the next edition appears; null if none is scheduled */
    public record Insiders(int revision, Instant createdAt, Instant nextAt) {
    }

    public String url() {
        return addresses.article(slug);
    }

    /** Those whom the quotes name, each once, in the order of the quotes. */
    public List<Speaker> quoted() {
        Map<UUID, Speaker> each = new LinkedHashMap<>();
        article.quotes().forEach(quote -> each.put(quote.speaker(), speakers.get(quote.speaker())));
        return List.copyOf(each.values());
    }

    /** What the sections say, with their headings, as plain text. */
    public String text() {
        return article.sections().stream().map(ShownArticle::text).collect(Collectors.joining("\n\n"));
    }

    private static String text(Section section) {
        return section.heading() == null ? section.text() : section.heading() + "\n\n" + section.text();
    }
}

package io.standfirst.store;

import io.standfirst.article.Author;
import io.standfirst.article.Entry;
import io.standfirst.article.Speaker;
import io.standfirst.article.Topic;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that is known of a topic, an author or a speaker; the two others are null.
 *
 * @param slugs  its old ones, which redirect
 * @param merged the ids of those who were merged into it
 */
public record ArchivedEntry(Topic topic, Author author, Speaker speaker, List<String> slugs, List<UUID> merged) {

    public ArchivedEntry {
        slugs = slugs == null ? List.of() : List.copyOf(slugs);
        merged = merged == null ? List.of() : List.copyOf(merged);
    }

    static ArchivedEntry of(Entry entry, List<String> slugs, List<UUID> merged) {
        return new ArchivedEntry(entry instanceof Topic topic ? topic : null, entry instanceof Author author ? author : null,
                entry instanceof Speaker speaker ? speaker : null, slugs, merged);
    }

    public Entry entry() {
        return Stream.of(topic, author, speaker).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    public Noun noun() {
        return topic != null ? Noun.TOPIC : author != null ? Noun.AUTHOR : Noun.SPEAKER;
    }
}

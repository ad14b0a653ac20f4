package io.standfirst.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.standfirst.article.Author;
import io.standfirst.article.Speaker;
import io.standfirst.article.Topic;
import io.standfirst.store.ArchivedArticle;
import io.standfirst.store.ArchivedEntry;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One line of an export that is not simply an article: exactly one of its first five members is there. It is what is kept,
 * member for member.
 *
 * @param slugs  old ones of an entry
 * @param merged the ids of those who were merged into it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ArchiveLine(
        Topic topic,
        Author author,
        Speaker speaker,
        ArchivedArticle history,
        End end,
        List<String> slugs,
        List<UUID> merged) {

    /** The members by which such a line is told from an article. */
    static final Set<String> MARKS = Set.of("topic", "author", "speaker", "history", "end");

    /** The end of an export. */
    public record End(long lines) {
    }

    static ArchiveLine of(ArchivedEntry entry) {
        return new ArchiveLine(entry.topic(), entry.author(), entry.speaker(), null, null, entry.slugs(), entry.merged());
    }

    static ArchiveLine of(ArchivedArticle article) {
        return new ArchiveLine(null, null, null, article, null, null, null);
    }

    static ArchiveLine end(long lines) {
        return new ArchiveLine(null, null, null, null, new End(lines), null, null);
    }

    /** What is kept of it; null for the end. */
    Object content() {
        if (history != null) {
            return history;
        }
        return end != null ? null : new ArchivedEntry(topic, author, speaker, slugs, merged);
    }
}

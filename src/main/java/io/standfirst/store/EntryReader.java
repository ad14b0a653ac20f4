package io.standfirst.store;

import io.standfirst.article.Author;
import io.standfirst.article.Entry;
import io.standfirst.article.Speaker;
import io.standfirst.article.Topic;
import io.standfirst.store.sql.Columns;
import io.standfirst.store.sql.Condition;
import io.standfirst.store.sql.Conditions;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Reading;
import io.standfirst.store.sql.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Speakers, authors and topics as somebody reads them: editors all, readers the speakers and authors whom an edition
 * names that they see, and every topic.
 */
@ApplicationScoped
public class EntryReader {

    /** What entries can be listed by. */
    public enum Sort { NAME, CREATED_AT }

    /**
     * With an offset, so that it is read to its first row, by the index of what names an entry: PostgreSQL would make a join
     * of it otherwise, of all that names the entry, which may be a hundred thousand quotes of one speaker.
     */
    private static final String NAMED = """
            exists (select 1 from %s l join edition e on e.id = l.edition_id join article a on a.id = e.article_id
                    where l.%s = n.id and %s and %s offset 0 rows)""";

    private final Snapshot snapshot;
    private final Visibility visibility;

    EntryReader(Snapshot snapshot, Visibility visibility) {
        this.snapshot = snapshot;
        this.visibility = visibility;
    }

    public Optional<Speaker> speaker(UUID id, Viewpoint viewpoint) {
        return one(EntryTable.SPEAKERS, id, speakers(viewpoint));
    }

    public Optional<Author> author(UUID id, Viewpoint viewpoint) {
        return one(EntryTable.AUTHORS, id, authors(viewpoint));
    }

    public Optional<Topic> topic(UUID id) {
        return one(EntryTable.TOPICS, id, new Conditions());
    }

    public Slice<Speaker> speakers(Viewpoint viewpoint, Sort sort, Stretch stretch) {
        return list(EntryTable.SPEAKERS, speakers(viewpoint), sort, stretch);
    }

    public Slice<Author> authors(Viewpoint viewpoint, Sort sort, Stretch stretch) {
        return list(EntryTable.AUTHORS, authors(viewpoint), sort, stretch);
    }

    /** @param parent only topics right below this one; null for all */
    public Slice<Topic> topics(UUID parent, Sort sort, Stretch stretch) {
        Conditions conditions = new Conditions();
        if (parent != null) {
            conditions.and("n.parent_id = ?", parent);
        }
        return list(EntryTable.TOPICS, conditions, sort, stretch);
    }

    /** Those of some speakers whom the viewpoint sees, by their ids. */
    public Map<UUID, Speaker> speakers(Set<UUID> ids, Viewpoint viewpoint) {
        return snapshot.read(reading -> speakers(reading, ids, viewpoint));
    }

    /** Those of some authors whom the viewpoint sees, by their ids. */
    public Map<UUID, Author> authors(Set<UUID> ids, Viewpoint viewpoint) {
        return snapshot.read(reading -> authors(reading, ids, viewpoint));
    }

    /** Some topics, by their ids. */
    public Map<UUID, Topic> topics(Set<UUID> ids) {
        return snapshot.read(reading -> topics(reading, ids));
    }

    Map<UUID, Speaker> speakers(Reading reading, Set<UUID> ids, Viewpoint viewpoint) {
        return some(reading, EntryTable.SPEAKERS, ids, speakers(viewpoint));
    }

    Map<UUID, Author> authors(Reading reading, Set<UUID> ids, Viewpoint viewpoint) {
        return some(reading, EntryTable.AUTHORS, ids, authors(viewpoint));
    }

    Map<UUID, Topic> topics(Reading reading, Set<UUID> ids) {
        return some(reading, EntryTable.TOPICS, ids, new Conditions());
    }

    Conditions speakers(Viewpoint viewpoint) {
        return named("quote", "speaker_id", viewpoint);
    }

    private Conditions authors(Viewpoint viewpoint) {
        return named("edition_author", "author_id", viewpoint);
    }

    private Conditions named(String links, String target, Viewpoint viewpoint) {
        if (viewpoint.view() == View.WORKING) {
            return new Conditions();
        }
        Condition listed = visibility.listed("l", viewpoint.view());
        Condition seen = visibility.seenFrom(viewpoint);
        return new Conditions().and(NAMED.formatted(links, target, listed.text(), seen.text()),
                Stream.of(listed.values(), seen.values()).flatMap(Arrays::stream).toArray());
    }

    private <T extends Entry> Optional<T> one(EntryTable<T> table, UUID id, Conditions conditions) {
        Query query = select(table, conditions.and("n.id = ?", id));
        return snapshot.read(reading -> reading.first(query, table.columns()));
    }

    private static <T extends Entry> Map<UUID, T> some(
            Reading reading, EntryTable<T> table, Set<UUID> ids, Conditions conditions) {
        return ids.isEmpty()
                ? Map.of()
                : reading.map(select(table, conditions.and("n.id in (?)", ids)), table.columns(), Entry::id);
    }

    private static Query select(EntryTable<?> table, Conditions conditions) {
        return Query.of("select " + table.columns() + " from " + table.from()).where(conditions);
    }

    private <T extends Entry> Slice<T> list(EntryTable<T> table, Conditions conditions, Sort sort, Stretch stretch) {
        Columns<Listed<T>> columns = new Columns<>("n.sort_key, " + table.columns(),
                row -> new Listed<>(row.bytes(), table.columns().read(row)));
        Listing listing = new Listing(columns.names(), table.from(), switch (sort) {
            case NAME -> "n.sort_key";
            case CREATED_AT -> "n.created_at";
        }, "n.id", null);
        return snapshot.read(reading -> listing.read(reading, conditions, stretch, columns, row -> row.key(sort)))
                .map(Listed::entry);
    }

    private record Listed<T extends Entry>(byte[] sortKey, T entry) {

        Keyset key(Sort sort) {
            return switch (sort) {
                case NAME -> new Keyset(sortKey, entry.id());
                case CREATED_AT -> new Keyset(entry.createdAt(), entry.id());
            };
        }
    }
}

package io.standfirst.store;

import io.standfirst.store.ChangeRepository.Row;
import io.standfirst.store.sql.Columns;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** The change log as it is read: from a number on, and what time itself will bring. */
@ApplicationScoped
public class ChangeReader {

    static final Columns<Row> COLUMNS = new Columns<>("""
            c.number, c.public_number, c.at, c.key_id, c.noun, c.entity_id, c.article_id, c.verb, c.revision,
            c.seen_before, c.seen_after""",
            row -> new Row(row.count(), row.countOrNull(), row.instant(), row.id(), row.constant(Noun.class), row.id(), row.id(),
                    row.constant(Verb.class), row.numberOrNull(), row.flag(), row.flag()));

    private static final String LAST_SEEN = """
            select c.at from change c where (c.seen_before or c.seen_after) and not (c.noun = ? and c.verb in (?))
            order by c.number desc limit 1""";

    private static final String NEXT = """
            select min(at) from (
                    select min(appears_at) as at from edition where appears_at > ?
                    union all
                    select min(disappears_at) as at from edition where disappears_at > ?) as due""";

    private final Snapshot snapshot;

    ChangeReader(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The number of the last change; 0 if there is none. */
    public long last() {
        return counter("last_number");
    }

    /** The number of the last change that is no longer kept; 0 if all are. */
    public long pruned() {
        return counter("pruned_number");
    }

    /** When readers last saw something change, or could have; the beginning of time if they never have. */
    public Instant lastSeen() {
        return snapshot.read(reading -> reading.first(
                Query.of(LAST_SEEN, Noun.ARTICLE, Verb.OF_WORKING_COPY), row -> row.instant())).orElse(Instant.EPOCH);
    }

    /** The changes behind a number, in order. */
    public List<Row> since(long number, int limit) {
        return snapshot.read(reading -> reading.list(Query.of("select " + COLUMNS
                + " from change c where c.number > ? order by c.number limit " + limit, number), COLUMNS));
    }

    /** The first instant after {@code now} at which some edition appears or disappears by itself; null if none does. */
    public Instant nextAppearance(Instant now) {
        return snapshot.read(reading -> reading.list(Query.of(NEXT, now, now), row -> row.instant())).get(0);
    }

    private long counter(String name) {
        return snapshot.read(reading -> reading.first(
                Query.of("select " + name + " from change_counter where id = 1"), row -> row.count())).orElse(0L);
    }
}

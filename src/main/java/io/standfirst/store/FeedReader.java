package io.standfirst.store;

import io.standfirst.store.ChangeRepository.Row;
import io.standfirst.store.sql.Columns;
import io.standfirst.store.sql.Condition;
import io.standfirst.store.sql.Conditions;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The change log as it is followed from outside: what it says, and which articles look different since. A follower of
 * published editions goes by the public numbers, whose gaps tell nothing; one of working copies by the log's own.
 */
@ApplicationScoped
public class FeedReader {

    private static final Columns<Line> LINE = new Columns<>(ChangeReader.COLUMNS + ", k.name",
            row -> new Line(ChangeReader.COLUMNS.read(row), row.text()));

    /** After these of what a working copy names, it looks different. Of published editions, all public ones do that. */
    private static final Set<Verb> SHOWN_IN_WORKING_COPIES = Set.of(
            Verb.UPDATED, Verb.REVERTED, Verb.RENAMED, Verb.MERGED, Verb.TRASHED, Verb.RESTORED);

    private final Snapshot snapshot;
    private final Visibility visibility;

    FeedReader(Snapshot snapshot, Visibility visibility) {
        this.snapshot = snapshot;
        this.visibility = visibility;
    }

    /** A change, with the name of the key that made it; null for the service itself. */
    public record Line(Row change, String keyName) {

        /** Its number among those that count in a view. */
        public long position(View view) {
            return view == View.PUBLISHED ? change.publicNumber() : change.number();
        }
    }

    /** An article that names what a change is of, and so looks different since, though nobody wrote to it. */
    public record Touched(long position, UUID article) {
    }

    /**
     * What there is of the log.
     *
     * @param last   the last number; 0 if there is none
     * @param pruned the last number that is no longer kept; 0 if all are
     */
    public record Bounds(long last, long pruned) {
    }

    /** Which editions name something. */
    private enum Link {
        ARTICLE("related_item l", "l.target_id"),
        SPEAKER("quote l", "l.speaker_id"),
        AUTHOR("edition_author l", "l.author_id"),
        TOPIC("edition_topic l", "l.topic_id");

        private final String table;
        private final String target;

        Link(String table, String target) {
            this.table = table;
            this.target = target;
        }
    }

    public Bounds bounds(View view) {
        String kind = view == View.PUBLISHED ? "public" : "number";
        return snapshot.read(reading -> reading.first(
                Query.of("select last_%1$s, pruned_%1$s from change_counter where id = 1".formatted(kind)),
                row -> new Bounds(row.count(), row.count()))).orElseThrow();
    }

    /**
     * The changes from a number on, in order.
     *
     * @param by the key that made them; null for all
     */
    public List<Line> lines(View view, long from, UUID by, int limit) {
        Conditions wanted = new Conditions().and(position(view) + " >= ?", from);
        if (by != null) {
            wanted.and("c.key_id = ?", by);
        }
        Query query = Query.of("select " + LINE + " from change c left join access_key k on k.id = c.key_id")
                .where(wanted).add(" order by " + position(view) + " limit " + limit);
        return snapshot.read(reading -> reading.list(query, LINE));
    }

    /**
     * The articles that changes of something else have touched, in the order of the changes and then of their ids; without
     * those that have changes of their own behind it. An edition that came later may name what nobody saw any more, and
     * this must not tell of it.
     *
     * @param from   the number of the first change
     * @param within the article of the first change behind which to begin
     * @param to     the number of the last change
     */
    public List<Touched> touched(Viewpoint viewpoint, long from, UUID within, long to, int limit) {
        Query query = new Query();
        for (Link link : Link.values()) {
            query.add(link == Link.ARTICLE ? "" : " union ");
            query.add("select " + position(viewpoint.view()) + ", e.article_id from change c join " + link.table + " on "
                    + link.target + " = c.entity_id join edition e on e.id = l.edition_id"
                    + " join article a on a.id = e.article_id").where(conditions(link, viewpoint, from, within, to));
        }
        query.add(" order by 1, 2 limit " + limit);
        return snapshot.read(reading -> reading.list(query, row -> new Touched(row.count(), row.id())));
    }

    /** Whether an edition that readers see names a speaker, an author or a topic. */
    public boolean isNamed(Noun noun, UUID id, Instant now) {
        Link link = Link.valueOf(noun.name());
        Query query = Query.of("select 1 from " + link.table
                + " join edition e on e.id = l.edition_id join article a on a.id = e.article_id")
                .where(new Conditions().and(link.target + " = ?", id).and(visibility.seenByReaders(now))).add(" limit 1");
        return snapshot.read(reading -> reading.first(query, row -> row.number()).isPresent());
    }

    private Conditions conditions(Link link, Viewpoint viewpoint, long from, UUID within, long to) {
        String position = position(viewpoint.view());
        Condition seen = visibility.seenFrom(viewpoint);
        Conditions wanted = new Conditions()
                .and("c.noun = ?", link)
                .and(position + " >= ? and " + position + " <= ?", from, to)
                .and(position + " > ? or e.article_id > ?", from, within)
                .and("not exists (select 1 from change o where o.article_id = e.article_id and o" + position.substring(1)
                        + " > " + position + ")")
                .and(seen);
        if (viewpoint.view() == View.WORKING) {
            return wanted.and("c.verb in (?)", SHOWN_IN_WORKING_COPIES);
        }
        wanted.and("e.appears_at is null");
        return link == Link.ARTICLE ? wanted.and("c.seen_before or c.seen_after") : wanted;
    }

    private static String position(View view) {
        return view == View.PUBLISHED ? "c.public_number" : "c.number";
    }
}

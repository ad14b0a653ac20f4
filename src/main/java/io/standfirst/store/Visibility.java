package io.standfirst.store;

import io.standfirst.store.sql.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * The one predicate that decides what may be seen, as a condition in SQL on an edition {@code e} and its article
 * {@code a}. Every query that a reader can reach goes through it; there is no other place where visibility is decided.
 */
@ApplicationScoped
class Visibility {

    private static final String SEEN_BY_READERS = "e.kind = 'PUBLISHED' and e.visible_from <= ?"
            + " and e.visible_until > ? and a.withdrawn_at is null";

    private static final String SEEN_BY_EDITORS = "e.kind = 'WORKING' and a.trashed_at is null";

    /** An edition that was cancelled before its time, or replaced at once, is none of these. */
    private static final String APPEARED = """
            h.kind in ('PUBLISHED', 'PAST') and h.visible_from <= ? and h.visible_from < h.visible_until
            and exists (select 1 from edition e join article a on a.id = e.article_id
                    where e.article_id = h.article_id and %s)""";

    /** What is seen from a viewpoint. */
    Condition seenFrom(Viewpoint viewpoint) {
        return seen(viewpoint.view(), viewpoint.now());
    }

    /** What readers see. */
    Condition seenByReaders(Instant now) {
        return seen(View.PUBLISHED, now);
    }

    /**
     * The condition for an edition {@code h} whose time before readers has begun, of an article that is seen from the
     * viewpoint; its time may be over.
     */
    Condition appearedTo(Viewpoint viewpoint) {
        Condition seen = seenFrom(viewpoint);
        Object[] values = Stream.concat(Stream.of(viewpoint.now()), Stream.of(seen.values())).toArray();
        return new Condition(APPEARED.formatted(seen.text()), values);
    }

    /** The condition for rows that repeat the kind of their edition: whether it is one that the view may show. */
    Condition listed(String rows, View view) {
        return new Condition(rows + ".edition_kind = ?", EditionKind.of(view));
    }

    Condition seen(View view, Instant now) {
        return switch (view) {
            case WORKING -> new Condition(SEEN_BY_EDITORS);
            case PUBLISHED -> new Condition(SEEN_BY_READERS, now, now);
        };
    }
}

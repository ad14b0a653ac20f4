package io.standfirst.store;

import io.standfirst.article.Status;
import io.standfirst.store.sql.Condition;
import java.time.Instant;

/**
 * The same as {@link io.standfirst.article.Publication#status}, as a condition on an article {@code a}. It tells editors
 * how articles stand; what may be seen is decided by {@link Visibility}.
 */
final class StatusConditions {

    private static final String NOW_SEEN = """
            exists (select 1 from edition p where p.article_id = a.id and p.kind = 'PUBLISHED'
                    and p.visible_from <= ? and p.visible_until > ?)""";
    private static final String LATER_SEEN = """
            exists (select 1 from edition p where p.article_id = a.id and p.kind = 'PUBLISHED'
                    and p.visible_from > ?)""";
    private static final String ANY_RELEASE =
            "exists (select 1 from edition p where p.article_id = a.id and p.kind = 'PUBLISHED')";

    private StatusConditions() {
    }

    static Condition of(Status status, Instant now) {
        return switch (status) {
            case TRASHED -> new Condition("a.trashed_at is not null");
            case WITHDRAWN -> new Condition("a.withdrawn_at is not null");
            case PUBLISHED -> new Condition("a.withdrawn_at is null and " + NOW_SEEN, now, now);
            case SCHEDULED -> new Condition(
                    "a.withdrawn_at is null and not " + NOW_SEEN + " and " + LATER_SEEN, now, now, now);
            case EXPIRED -> new Condition("a.withdrawn_at is null and not " + NOW_SEEN + " and not " + LATER_SEEN
                    + " and " + ANY_RELEASE, now, now, now);
            case DRAFT -> new Condition("a.withdrawn_at is null and not " + ANY_RELEASE);
        };
    }
}

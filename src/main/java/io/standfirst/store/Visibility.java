package io.standfirst.store;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one predicate that decides what may be seen, as a condition in HQL on an edition {@code e} and its article
 * {@code a}. Every query that a reader can reach goes through it; there is no other place where visibility is decided.
 */
@ApplicationScoped
class Visibility {

    private static final String SEEN_BY_READERS =
            "e.kind = PUBLISHED and e.visibleFrom <= :now and e.visibleUntil > :now and a.withdrawnAt is null";

    private static final String SEEN_BY_EDITORS = "e.kind = WORKING and a.trashedAt is null";

    /** An edition that was cancelled before its time, or replaced at once, is none of these. */
    private static final String APPEARED = """
            h.kind in (PUBLISHED, PAST) and h.visibleFrom <= :now and h.visibleFrom < h.visibleUntil
            and exists (select 1 from EditionEntity e join ArticleEntity a on a.id = e.articleId
                    where e.articleId = h.articleId and %s)""";

    /** The condition for what a viewpoint sees. */
    String condition(View view) {
        return switch (view) {
            case WORKING -> SEEN_BY_EDITORS;
            case PUBLISHED -> SEEN_BY_READERS;
        };
    }

    /**
     * The condition for an edition {@code h} whose time before readers has begun, of an article that the viewpoint sees
     * now; its time may be over.
     */
    String appeared(View view) {
        return APPEARED.formatted(condition(view));
    }
}

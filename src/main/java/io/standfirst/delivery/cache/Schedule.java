package io.standfirst.delivery.cache;

import io.standfirst.article.Release;
import io.standfirst.store.ChangeReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Knows the next instant at which readers see something else although nobody changes anything. */
@ApplicationScoped
class Schedule {

    private final ChangeReader changes;
    /** Null if it has to be looked up. */
    private Instant next;
    private int changed;

    Schedule(ChangeReader changes) {
        this.changes = changes;
    }

    /** The first such instant after another one; {@link Release#FOREVER} if there is none. */
    Instant after(Instant now) {
        int before;
        synchronized (this) {
            if (next != null && next.isAfter(now)) {
                return next;
            }
            before = changed;
        }
        Instant found = changes.nextAppearance(now);
        Instant first = found == null ? Release.FOREVER : found;
        synchronized (this) {
            if (changed == before) {
                next = first;
            }
        }
        return first;
    }

    /** Something was scheduled, or is no longer. */
    synchronized void change() {
        next = null;
        changed++;
    }
}

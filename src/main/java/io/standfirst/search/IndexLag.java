package io.standfirst.search;

import io.standfirst.change.ChangeLog;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.standfirst.search.index.SearchIndex;
import io.standfirst.store.FoundReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Knows what has been written that the index does not have yet. */
@ApplicationScoped
class IndexLag {

    /** If more is gone, the index is too far behind to be asked. */
    private static final int MOST = 1_000;

    private final SearchIndex index;
    private final ChangeLog log;
    private final FoundReader store;

    IndexLag(SearchIndex index, ChangeLog log, FoundReader store) {
        this.index = index;
        this.log = log;
        this.store = store;
    }

    /**
     * What the index lacks at one instant.
     *
     * @param none whether that is nothing; if not, what is found is not to be kept, since nothing tells when it is out of date
     * @param gone the articles that somebody saw and sees no more: they are left out of every search, and not counted
     */
    record Lag(boolean none, Set<UUID> gone) {
    }

    /** @throws io.standfirst.http.ProblemException 503 if the index is too far behind */
    Lag now() {
        long position = index.position();
        boolean none = position >= log.last();
        Set<UUID> gone = store.goneSince(position, MOST + 1);
        if (gone.size() > MOST) {
            throw Problem.of(ProblemType.SEARCH_NOT_READY).withHeader("Retry-After", "5").exception();
        }
        return new Lag(none, gone);
    }
}

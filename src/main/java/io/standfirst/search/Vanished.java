package io.standfirst.search;

import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.standfirst.search.index.SearchIndex;
import io.standfirst.store.FoundReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** What was taken from somebody's sight, and may still be in the index: it is left out of every search, and not counted. */
@ApplicationScoped
class Vanished {

    /** If there are more, the index is too far behind to be asked. */
    private static final int MOST = 1_000;

    private final SearchIndex index;
    private final FoundReader store;

    Vanished(SearchIndex index, FoundReader store) {
        this.index = index;
        this.store = store;
    }

    /**
     * The articles that are seen no more, by changes that the index does not have yet.
     *
     * @throws io.standfirst.http.ProblemException 503 if there are too many of them
     */
    Set<UUID> articles() {
        Set<UUID> gone = store.goneSince(index.position(), MOST + 1);
        if (gone.size() > MOST) {
            throw Problem.of(ProblemType.SEARCH_NOT_READY).withHeader("Retry-After", "5").exception();
        }
        return gone;
    }
}

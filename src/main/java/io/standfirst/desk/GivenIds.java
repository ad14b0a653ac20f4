package io.standfirst.desk;

import java.util.Map;
import java.util.UUID;

/**
 * What becomes of ids that are sent for what is new. The server gives all ids; only what comes from another server
 * keeps its own.
 *
 * @param article the id that a new article keeps; null for one that gets its id here
 * @param kept    whether new items keep theirs
 * @param quotes  the articles that have some of the quotes that are sent, by the quotes' ids
 */
record GivenIds(UUID article, boolean kept, Map<UUID, UUID> quotes) {

    static final GivenIds REFUSED = new GivenIds(null, false, Map.of());

    /** Whether no other article has a quote of this id: quotes are found by it alone. */
    boolean isFree(UUID quote, UUID owner) {
        return quotes.getOrDefault(quote, owner).equals(owner);
    }
}

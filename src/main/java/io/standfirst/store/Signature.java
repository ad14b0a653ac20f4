package io.standfirst.store;

import java.time.Instant;
import java.util.UUID;

/**
 * Who changed something, when, and what kind of change it was.
 *
 * @param by           the id of the key; null for the service itself
 * @param restoredFrom the revision that was put back; null for every other change
 */
public record Signature(Instant at, UUID by, Verb verb, Integer restoredFrom) {

    public Signature(Instant at, UUID by, Verb verb) {
        this(at, by, verb, null);
    }
}

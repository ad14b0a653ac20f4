package io.standfirst.store;

import java.time.Instant;
import java.util.UUID;

/**
 * Who changed something, when, and what kind of change it was.
 *
 * @param by the id of the key; null for the service itself
 */
public record Signature(Instant at, UUID by, Verb verb) {
}

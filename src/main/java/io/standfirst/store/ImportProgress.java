package io.standfirst.store;

import java.time.Instant;
import java.util.UUID;

/**
 * How far an import of many articles has come.
 *
 * @param by       the id of the key that sent it; null for the service itself
 * @param seenAt   when the last lines of it were stored
 * @param endedAt  null while it is read
 * @param complete whether it came to its end
 * @param length   how many bytes there are in all; null if the client did not say
 * @param bytes    how many of them belong to lines that were dealt with
 */
public record ImportProgress(UUID id, UUID by, Instant startedAt, Instant seenAt, Instant endedAt, boolean complete,
        Long length, long bytes, long created, long updated, long unchanged, long refused) {

    public static ImportProgress begun(UUID id, UUID by, Instant now, Long length) {
        return new ImportProgress(id, by, now, now, null, false, length, 0, 0, 0, 0, 0);
    }

    /** Some lines further. */
    public ImportProgress with(Instant now, long bytesSoFar, long moreCreated, long moreUpdated, long moreUnchanged,
            long moreRefused) {
        return new ImportProgress(id, by, startedAt, now, endedAt, complete, length, bytesSoFar, created + moreCreated,
                updated + moreUpdated, unchanged + moreUnchanged, refused + moreRefused);
    }

    public ImportProgress ended(Instant now, boolean whole) {
        return new ImportProgress(id, by, startedAt, seenAt, now, whole, length, bytes, created, updated, unchanged,
                refused);
    }

    /** How many lines were dealt with. */
    public long lines() {
        return created + updated + unchanged + refused;
    }
}

package io.standfirst.change;

import io.standfirst.store.sql.DatabaseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The writes of this node between the numbering of their changes and the return of their commit. */
@ApplicationScoped
class Underway {

    /** Far longer than a commit takes. */
    private static final long PATIENCE_SECONDS = 10;

    private final Set<Write> writes = ConcurrentHashMap.newKeySet();

    /** One of them. */
    final class Write {

        private final CountDownLatch ended = new CountDownLatch(1);

        /** It is committed for good, or rolled back. */
        void end() {
            writes.remove(this);
            ended.countDown();
        }
    }

    Write begin() {
        Write write = new Write();
        writes.add(write);
        return write;
    }

    /**
     * Waits for those that have begun by now, not for those that follow.
     *
     * @throws DatabaseException if the database does not come to an end with one
     */
    void await() {
        try {
            for (Write write : writes) {
                if (!write.ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new DatabaseException(new SQLTransientConnectionException(
                            "A commit takes more than %d seconds".formatted(PATIENCE_SECONDS)));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

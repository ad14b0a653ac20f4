package io.standfirst.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.arc.All;
import io.standfirst.store.ChangeReader;
import io.standfirst.store.ChangeRepository.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Opens every write transaction, and ends it by numbering what it changed. The numbers come from a row that stays
 * locked until the transaction ends, taken as its last act: so they appear in their order and without gaps, and a
 * follower that keeps the last number it saw never misses a change. (A sequence would let a slow transaction's change
 * appear behind a follower's back.)
 */
@ApplicationScoped
public class ChangeLog {

    /** Of SQLState: serialization failure, deadlock, and H2's lock timeout. */
    private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01", "HYT00");

    private static final int ATTEMPTS = 5;

    private final Numbering numbering;
    private final ChangeReader reader;
    private final Underway underway;
    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transactions;
    private final List<ChangeListener> listeners;

    ChangeLog(Numbering numbering, ChangeReader reader, Underway underway, EntityManager entities,
            TransactionSynchronizationRegistry transactions, @All List<ChangeListener> listeners) {
        this.numbering = numbering;
        this.reader = reader;
        this.underway = underway;
        this.entities = entities;
        this.transactions = transactions;
        this.listeners = listeners;
    }

    /**
     * Runs some work in a transaction of its own, or in that of {@link #around}. Work that the database could not bring
     * into line with another transaction is run again from the start, so it must have no effect outside the database.
     *
     * @param work is handed where to note what it changes; what it throws rolls everything back
     */
    public <T> Written<T> write(Function<Changes, T> work) {
        return QuarkusTransaction.isActive() ? run(work) : around(() -> run(work));
    }

    /**
     * Runs some work of which one write is a part, all in one transaction, for what has to be stored together with the
     * write and is known only after it. The log stays locked from the write to the end, so that should be little.
     *
     * @param work is run again from the start like that of {@link #write}, and calls that once
     */
    public <T> T around(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(work::get);
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !passes(e)) {
                    throw e;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(attempt * 20_000_000L));
            }
        }
    }

    /**
     * Runs some work as {@link #write} does, and takes everything back that it did to the database. Needs a transaction of its
     * own, and numbers nothing.
     */
    public <T> T rehearse(Function<Changes, T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            return around(() -> {
                result.set(work.apply(new Changes()));
                entities.flush();
                throw new TakenBack();
            });
        } catch (TakenBack e) {
            return result.get();
        }
    }

    /** The number of the last change; 0 if there is none. */
    public long last() {
        return reader.last();
    }

    /** The number of the last change that is no longer kept; 0 if all are. */
    public long pruned() {
        return reader.pruned();
    }

    /**
     * Reads on from a number. What is handed out is there for good; see {@link #awaitWritten}.
     *
     * @param limit how many changes at the most
     */
    public List<Row> since(long number, int limit) {
        List<Row> rows = reader.since(number, limit);
        awaitWritten();
        return rows;
    }

    /**
     * Waits until everything that has been read so far can no longer be lost. H2 shows a commit to others in the moment
     * before it is in the file; if the process were killed just then, its number would be given out again. Whoever
     * keeps a place in the log, or hands one out, waits here between reading and keeping.
     */
    public void awaitWritten() {
        underway.await();
    }

    /** What is thrown rolls back. */
    private static final class TakenBack extends RuntimeException {
    }

    private <T> Written<T> run(Function<Changes, T> work) {
        Changes made = new Changes();
        T result = work.apply(made);
        entities.flush();
        return new Written<>(result, append(made.all()));
    }

    private OptionalLong append(List<Change> made) {
        if (made.isEmpty()) {
            return OptionalLong.empty();
        }
        List<Row> rows = numbering.append(made);
        tell(rows);
        return OptionalLong.of(rows.get(rows.size() - 1).number());
    }

    private void tell(List<Row> rows) {
        Underway.Write write = underway.begin();
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // They have been told
            }

            @Override
            public void afterCompletion(int status) {
                // Before the listeners, who may begin to read
                write.end();
                listeners.forEach(listener -> listener.ended(rows, status == Status.STATUS_COMMITTED));
            }
        });
        listeners.forEach(listener -> listener.committing(rows));
    }

    private static boolean passes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null
                    && TRY_AGAIN.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}

package io.standfirst.http;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.hibernate.exception.JDBCConnectionException;

/**
 * Tells a database that cannot be reached, or has no connection free, from a statement that failed. The first is worth
 * trying again later, the second is a fault of this server.
 */
final class DatabaseOutage {

    /**
     * H2's own states, which it does not put in class 08: file in use while it is
     * opened again, connection broken, database closed, closed for shutdown.
     * See {@code org.h2.api.ErrorCode}.
     */
    private static final Set<String> H2_STATES = Set.of("90020", "90067", "90098", "90121");

    /** The write lost against others at every attempt: serialization failure, deadlock, and the lock timeouts of both. */
    private static final Set<String> CONTENTION = Set.of("40001", "40P01", "55P03", "HYT00");

    /** PostgreSQL's disk full; H2 could not write to its file, whose usual reason that is. */
    private static final Set<String> FULL = Set.of("53100", "90028", "90031");

    private DatabaseOutage() {
    }

    static boolean isIn(Throwable failure) {
        return isIn(failure, DatabaseOutage::isOutage, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** Whether the database had no space for what was to be written. */
    static boolean isFullIn(Throwable failure) {
        return isIn(failure, DatabaseOutage::isFull, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** H2 says it as a general error, with the store's own as cause. */
    private static boolean isFull(Throwable failure) {
        return failure instanceof SQLException sql && sql.getSQLState() != null && FULL.contains(sql.getSQLState())
                || failure instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED;
    }

    /** Suppressed ones too: the transaction manager hides there why a commit failed. */
    private static boolean isIn(Throwable failure, Predicate<Throwable> wanted, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        if (wanted.test(failure) || isIn(failure.getCause(), wanted, seen)) {
            return true;
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (isIn(suppressed, wanted, seen)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(Throwable failure) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof JDBCConnectionException
                || failure instanceof SQLException sql && (isOutageState(sql.getSQLState()) || isPoolExhausted(sql));
    }

    /**
     * SQLSTATE class 08 is "connection exception" everywhere; 57P01 to 57P05 are PostgreSQL's shutdowns, 53300 its
     * limit, 25P03 its impatience with a transaction in which nothing happens.
     */
    private static boolean isOutageState(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P0") || state.equals("53300") || state.equals("25P03")
                || H2_STATES.contains(state) || CONTENTION.contains(state));
    }

    /** Agroal, the connection pool, says it by the text alone. */
    private static boolean isPoolExhausted(SQLException failure) {
        String message = failure.getMessage();
        return message != null && message.contains("cquisition timeout");
    }
}

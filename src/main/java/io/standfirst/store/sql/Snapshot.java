package io.standfirst.store.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Reads that take several statements and yet see the database as it was at one instant. Inside a write, reads see what
 * the write has sent to the database so far.
 */
@ApplicationScoped
public class Snapshot {

    private final DataSource database;
    private final TransactionManager transactions;
    private final Punctuality punctuality;

    Snapshot(DataSource database, TransactionManager transactions, Punctuality punctuality) {
        this.database = database;
        this.transactions = transactions;
        this.punctuality = punctuality;
    }

    public <T> T read(Function<Reading, T> work) {
        punctuality.check();
        try (Connection connection = database.getConnection()) {
            punctuality.check();
            return isInWrite() ? work.apply(new Reading(connection, punctuality)) : isolated(connection, work);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private boolean isInWrite() {
        try {
            return transactions.getStatus() == Status.STATUS_ACTIVE;
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The pool resets what a connection was set to when it comes back. */
    private <T> T isolated(Connection connection, Function<Reading, T> work) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        boolean done = false;
        try {
            T result = work.apply(new Reading(connection, punctuality));
            done = true;
            return result;
        } finally {
            if (done) {
                // Ends the transaction. A commit would wait for others' to be written, and at a rollback H2 forgets the
                // statements that it has parsed.
                connection.setAutoCommit(true);
            } else {
                connection.rollback();
            }
        }
    }
}

package io.standfirst.store.sql;

import io.standfirst.http.Deadline;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** A statement that the database did not answer. Whether trying again helps is told by its cause. */
public class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DatabaseException(SQLException cause) {
        super(cause);
    }

    /** To be asked before each statement. */
    public static void throwIfOver(Deadline deadline) {
        if (deadline.isOver()) {
            throw new DatabaseException(new SQLTransientConnectionException("The database takes too long"));
        }
    }
}

package io.standfirst.store.sql;

import java.sql.SQLException;

/** A statement that the database did not answer. Whether trying again helps is told by its cause. */
public class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DatabaseException(SQLException cause) {
        super(cause);
    }
}

package io.standfirst.store.sql;

import java.sql.SQLException;

/** Makes something of a row. */
@FunctionalInterface
public interface RowReader<T> {

    T read(Row row) throws SQLException;
}

package io.standfirst.store.sql;

import java.sql.SQLException;

/**
 * Columns that belong together, and what is made of them.
 *
 * @param names  for a select list
 * @param reader takes the columns in that order
 */
public record Columns<T>(String names, RowReader<T> reader) implements RowReader<T> {

    @Override
    public T read(Row row) throws SQLException {
        return reader.read(row);
    }

    @Override
    public String toString() {
        return names;
    }
}

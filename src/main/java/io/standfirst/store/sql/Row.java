package io.standfirst.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A row of a result. Its columns are taken one after another, in the order in which they were selected. */
public final class Row {

    private final ResultSet result;
    private int column;

    Row(ResultSet result) {
        this.result = result;
    }

    boolean next() throws SQLException {
        column = 0;
        return result.next();
    }

    public UUID id() throws SQLException {
        return result.getObject(++column, UUID.class);
    }

    public String text() throws SQLException {
        return result.getString(++column);
    }

    public byte[] bytes() throws SQLException {
        return result.getBytes(++column);
    }

    /** Of a column that is never null. */
    public int number() throws SQLException {
        return result.getInt(++column);
    }

    /** Of a column that is never null. */
    public long count() throws SQLException {
        return result.getLong(++column);
    }

    /** Of a column that is never null. */
    public boolean flag() throws SQLException {
        return result.getBoolean(++column);
    }

    public Long countOrNull() throws SQLException {
        long count = result.getLong(++column);
        return result.wasNull() ? null : Long.valueOf(count);
    }

    public Integer numberOrNull() throws SQLException {
        int number = result.getInt(++column);
        return result.wasNull() ? null : Integer.valueOf(number);
    }

    public Instant instant() throws SQLException {
        OffsetDateTime time = result.getObject(++column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** A constant by its name. */
    public <E extends Enum<E>> E constant(Class<E> type) throws SQLException {
        String name = result.getString(++column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}

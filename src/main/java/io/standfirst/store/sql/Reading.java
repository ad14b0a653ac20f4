package io.standfirst.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Statements that all see the database as it was at one instant; see {@link Snapshot}. */
public final class Reading {

    private final Connection connection;
    private final Punctuality punctuality;

    Reading(Connection connection, Punctuality punctuality) {
        this.connection = connection;
        this.punctuality = punctuality;
    }

    /** All rows, in their order. */
    public <T> List<T> list(Query query, RowReader<T> reader) {
        punctuality.check();
        try (PreparedStatement statement = connection.prepareStatement(query.text())) {
            int parameter = 0;
            for (Object value : query.values()) {
                set(statement, ++parameter, value);
            }
            try (ResultSet result = statement.executeQuery()) {
                return list(new Row(result), reader);
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** The first row, if there is any. */
    public <T> Optional<T> first(Query query, RowReader<T> reader) {
        return list(query, reader).stream().findFirst();
    }

    /** All rows in groups, each in the order of its rows. */
    public <K, T> Map<K, List<T>> groups(Query query, RowReader<T> reader, Function<T, K> key) {
        Map<K, List<T>> groups = new LinkedHashMap<>();
        list(query, reader).forEach(row -> groups.computeIfAbsent(key.apply(row), none -> new ArrayList<>()).add(row));
        return groups;
    }

    /** All rows, each by its key. */
    public <K, T> Map<K, T> map(Query query, RowReader<T> reader, Function<T, K> key) {
        Map<K, T> map = new LinkedHashMap<>();
        list(query, reader).forEach(row -> map.put(key.apply(row), row));
        return map;
    }

    /**
     * Whether an index that is walked backwards may be entered at a bound. H2 2.3 loses the rows that are equal to it.
     */
    public boolean mayEnterIndexes() {
        try {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static <T> List<T> list(Row row, RowReader<T> reader) throws SQLException {
        List<T> rows = new ArrayList<>();
        while (row.next()) {
            rows.add(reader.read(row));
        }
        return rows;
    }

    private static void set(PreparedStatement statement, int parameter, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(parameter, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Enum<?> constant) {
            statement.setString(parameter, constant.name());
        } else {
            statement.setObject(parameter, value);
        }
    }
}

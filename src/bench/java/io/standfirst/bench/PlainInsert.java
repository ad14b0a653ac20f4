package io.standfirst.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** The least that a numbered write can be: one row, and the counter, in one transaction, by JDBC alone. */
final class PlainInsert {

    private static final String TEXT = "x".repeat(200);

    private final Database database;

    PlainInsert(Database database) throws SQLException {
        this.database = database;
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute("create table plain_row (id uuid primary key, number bigint, text varchar)");
            statement.execute("create table plain_counter (id integer primary key, number bigint)");
            statement.execute("insert into plain_counter values (1, 0)");
        }
    }

    /** @return how many were committed */
    long run(int writers, int seconds) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Long> each = Crew.run(writers, number -> () -> write(end));
        return each.stream().mapToLong(Long::longValue).sum();
    }

    private long write(long end) throws SQLException {
        long written = 0;
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement("insert into plain_row values (?, ?, ?)");
                PreparedStatement count =
                        connection.prepareStatement("update plain_counter set number = number + 1 where id = 1")) {
            connection.setAutoCommit(false);
            for (; System.nanoTime() < end; written++) {
                insert.setObject(1, UUID.randomUUID());
                insert.setLong(2, written);
                insert.setString(3, TEXT);
                insert.executeUpdate();
                count.executeUpdate();
                connection.commit();
            }
        }
        return written;
    }
}

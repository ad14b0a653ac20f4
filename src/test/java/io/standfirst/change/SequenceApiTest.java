package io.standfirst.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.testing.ApiTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Why the log's numbers do not come from a sequence, which hands them out before the transactions end: the control
 * experiment to {@link TailingApiTest}, in plain JDBC.
 */
@QuarkusTest
class SequenceApiTest extends ApiTest {

    private static final int WRITERS = 8;

    @Inject
    DataSource database;

    private long last;

    @BeforeEach
    void create() throws SQLException {
        run("create sequence control_number");
        run("create table control_change (number bigint primary key)");
    }

    @AfterEach
    void drop() throws SQLException {
        run("drop table control_change");
        run("drop sequence control_number");
    }

    @Test
    void aReaderMissesWhoeverEndsAfterALaterNumber() throws SQLException {
        List<Connection> writers = new ArrayList<>();
        for (int number = 0; number < WRITERS; number++) {
            Connection writer = database.getConnection();
            writer.setAutoCommit(false);
            writers.add(0, writer);
            execute(writer, "insert into control_change (number) select nextval('control_number')");
        }
        int seen = 0;
        for (Connection writer : writers) {
            writer.commit();
            writer.close();
            seen += readOn();
        }
        assertEquals(1, seen, "only who took the last number, and ended first");
    }

    /** How many changes there are behind the last number seen. */
    private int readOn() throws SQLException {
        try (Connection reader = database.getConnection(); Statement statement = reader.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select number from control_change where number > " + last + " order by number")) {
            int count = 0;
            while (rows.next()) {
                last = rows.getLong(1);
                count++;
            }
            return count;
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

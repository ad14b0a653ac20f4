package io.standfirst.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Looks into the change log's table; with H2 only while no service has the file. */
final class ChangeNumbers {

    private ChangeNumbers() {
    }

    /** Begins with {@code gaps} if a number is missing, or the counter is ahead or behind. */
    static String check(Database database) throws SQLException {
        String sql = "select count(*), min(number), max(number), (select last_number from change_counter where id = 1)"
                + " from change";
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            long count = row.getLong(1);
            boolean whole = row.getLong(2) == 1 && row.getLong(3) == count && row.getLong(4) == count;
            return whole ? "numbers 1 to " + count + " without a gap"
                    : "gaps: %d numbers from %d to %d, counter %d".formatted(
                            count, row.getLong(2), row.getLong(3), row.getLong(4));
        }
    }
}

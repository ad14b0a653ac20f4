package io.standfirst.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Properties;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What H2 is told, whatever the URL says. */
class DatabaseDriverTest {

    @ParameterizedTest
    @CsvSource({"'', false", ";MODE=PostgreSQL, false", ";optimize_reuse_results=1, true"})
    void resultsAreNotReusedUnlessTheUrlSaysSo(String settings, boolean reused) throws SQLException {
        String url = "jdbc:h2:mem:driver-%d%s".formatted(System.nanoTime(), settings);
        try (var connection = new DatabaseDriver().connect(url, new Properties())) {
            var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            assertEquals(reused, session.getDatabase().getOptimizeReuseResults());
        }
    }
}

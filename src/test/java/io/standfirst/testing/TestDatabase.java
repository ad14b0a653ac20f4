package io.standfirst.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Starts the database that the suite runs on: H2 in memory, or a real PostgreSQL ({@code standfirst.test.database}),
 * and gives each start a search index of its own, in a directory or in a real OpenSearch ({@code standfirst.test.search}).
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    /** Another database for each start of the application, which begins with a clock of its own. */
    private static final String H2 = "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000;MAX_LENGTH_INPLACE_LOB=32768;QUERY_CACHE_SIZE=256";

    private EmbeddedPostgres postgres;

    public static boolean isPostgresql() {
        return "postgresql".equals(System.getProperty("standfirst.test.database"));
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(isPostgresql() ? postgresql() : h2());
        settings.put("standfirst.search.directory", "target/search/" + UUID.randomUUID());
        if (TestOpenSearch.isWanted()) {
            settings.putAll(TestOpenSearch.running().settings());
        }
        return settings;
    }

    private static Map<String, String> h2() {
        return Map.of("standfirst.database.url", H2.formatted(UUID.randomUUID()));
    }

    private Map<String, String> postgresql() {
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "standfirst.database.url", postgres.getJdbcUrl("postgres", "postgres"),
                "standfirst.database.username", "postgres");
    }

    @Override
    public void stop() {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

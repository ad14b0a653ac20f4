package io.standfirst.store;

import static io.standfirst.testing.Stories.unique;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.TestDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** H2 tells nothing; its one node needs nothing told. */
@QuarkusTest
class ChangeSignalApiTest extends Newsroom {

    private static final Duration FOR_EVER = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    Optional<String> user;

    @Test
    void endsTheWaitWhenThereIsAChange() {
        assumeTrue(TestDatabase.isPostgresql());
        ChangeSignal signal = new ChangeSignal(url, user, Optional.empty());

        assertTimeoutPreemptively(PATIENCE, () -> {
            signal.await(FOR_EVER, FOR_EVER);
            editorSends(Map.of("headline", unique("Told at once"), "language", "en")).post("/v1/articles").then().statusCode(201);
            signal.await(FOR_EVER, FOR_EVER);
            signal.stop();
        });
    }
}

package io.standfirst.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.testing.ApiTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** More requests than there is room for: those beyond are sent away at once, and what needs no room is there. */
@QuarkusTest
class CapacityApiTest extends ApiTest {

    private static final String KEPT = "/v1/topics?limit=7";

    @TestHTTPResource("/")
    URI server;

    @Inject
    Turnstile turnstile;

    @ConfigProperty(name = "standfirst.limits.requests")
    int most;

    @Test
    void shedsWhatIsTooMuchAndServesTheRest() throws Exception {
        reader().get(KEPT).then().statusCode(200);
        ExecutorService clients = Executors.newFixedThreadPool(most);
        try {
            List<Future<String>> waiting = new ArrayList<>();
            for (int i = 0; i < most; i++) {
                waiting.add(clients.submit(() -> new RawHttp(server).get("/probe/turnstile")));
            }
            assertTrue(turnstile.awaitArrivals(most));

            reader().get("/v1/articles?limit=3").then().statusCode(503)
                    .header("Retry-After", "2").body("type", endsWith("/problems/unavailable"));
            given().get("/q/health/live").then().statusCode(200);
            given().get("/q/health/ready").then().statusCode(200);
            given().get("/q/metrics").then().statusCode(200);
            reader().get(KEPT).then().statusCode(200).header("Cache-Status", endsWith("hit"));

            turnstile.open();
            for (Future<String> one : waiting) {
                assertEquals("HTTP/1.1 204", one.get().substring(0, 12));
            }
        } finally {
            turnstile.open();
            clients.shutdownNow();
        }
        reader().get("/v1/articles?limit=3").then().statusCode(200);
    }

    @Test
    void saysOfTheDatabaseWhetherItAnswers() {
        given().get("/q/health/ready").then().statusCode(200)
                .body("checks.find { it.name == 'Database' }.status", equalTo("UP"));
    }
}

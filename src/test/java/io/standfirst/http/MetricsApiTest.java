package io.standfirst.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.testing.Newsroom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The metrics that the documentation names. */
@QuarkusTest
class MetricsApiTest extends Newsroom {

    @ParameterizedTest
    @ValueSource(strings = {"agroal_active_count", "agroal_available_count", "agroal_awaiting_count",
            "agroal_blocking_time_max_milliseconds", "standfirst_cache_size_bytes", "standfirst_changes_number",
            "standfirst_changes_lag_seconds", "standfirst_changes_waiting", "standfirst_search_lag_changes",
            "standfirst_streams_open", "standfirst_requests_active", "worker_pool_queue_size", "worker_pool_active"})
    void areThere(String name) {
        assertTrue(value(name) >= 0);
    }

    @Test
    void countRequestsByTheirRoute() {
        String route = "http_server_requests_seconds_count{method=\"GET\",outcome=\"SUCCESS\",status=\"200\",uri=\"/v1/articles/{ref}\"}";
        String id = draft();
        open(id).statusCode(200);
        double before = value(route);
        open(id).statusCode(200);
        assertEquals(before + 1, value(route));
    }

    @Test
    void followTheLog() {
        draft();
        long written = log.last();
        await(() -> value("standfirst_changes_number") >= written && value("standfirst_search_lag_changes") == 0);
        assertTrue(value("standfirst_changes_lag_seconds") < 60);
    }

    private static double value(String name) {
        String metrics = given().get("/q/metrics").then().statusCode(200).extract().asString();
        Matcher line = Pattern.compile("^" + Pattern.quote(name) + "(\\{[^}]*})? (\\S+)", Pattern.MULTILINE).matcher(metrics);
        assertTrue(line.find(), () -> name + " is not among them");
        return Double.parseDouble(line.group(2));
    }
}

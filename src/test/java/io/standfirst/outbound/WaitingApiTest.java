package io.standfirst.outbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.standfirst.testing.Newsroom;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Clients that wait for a change: told at once when it comes, and holding nothing up meanwhile. */
@QuarkusTest
class WaitingApiTest extends Newsroom {

    private static final int MANY = 300;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void whoWaitsIsTold() throws Exception {
        var waiting = waiting(30);
        String id = published();
        HttpResponse<String> answer = waiting.get(10, TimeUnit.SECONDS);
        checkContract(answer);
        assertTrue(answer.body().contains(id), answer::body);
    }

    @Test
    void aWaitEnds() throws Exception {
        String since = now();
        HttpResponse<String> answer = waiting(since, 1).get(10, TimeUnit.SECONDS);
        checkContract(answer);
        assertEquals("{\"items\":[],\"next\":\"" + since + "\",\"more\":false}", answer.body());
    }

    /** Far more than there are threads: others are answered, and a draft wakes none of them. */
    @Test
    void whoWaitsHoldsUpNobody() throws Exception {
        String since = now();
        List<CompletableFuture<HttpResponse<String>>> all = IntStream.range(0, MANY)
                .mapToObj(number -> waiting(since, 60)).toList();
        draft();
        reader().get("/v1/articles").then().statusCode(200);
        assertTrue(all.stream().noneMatch(CompletableFuture::isDone));
        String id = published();
        for (var one : all) {
            assertTrue(one.get(20, TimeUnit.SECONDS).body().contains(id));
        }
    }

    private String now() {
        return reader().get("/v1/changes").path("next");
    }

    private CompletableFuture<HttpResponse<String>> waiting(int seconds) {
        return waiting(now(), seconds);
    }

    private CompletableFuture<HttpResponse<String>> waiting(String since, int seconds) {
        URI address = URI.create("http://localhost:%d/v1/changes?since=%s&wait=%d".formatted(RestAssured.port, since, seconds));
        return client.sendAsync(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}

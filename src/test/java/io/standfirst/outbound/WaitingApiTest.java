package io.standfirst.outbound;

import static io.standfirst.testing.Stories.uniqueSlug;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.standfirst.testing.Newsroom;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients that wait for a change: told at once when it comes, and holding nothing up meanwhile. */
@QuarkusTest
class WaitingApiTest extends Newsroom {

    private static final int MANY = 300;
    /** As many as come at once, which is less than are let in. */
    private static final int GROUP = 20;

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    MeterRegistry meters;

    private Gauge waiting;

    @BeforeEach
    void find() {
        waiting = meters.get("standfirst.changes.waiting").gauge();
    }

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
        HttpResponse<String> answer = waiting(now() + of(uniqueSlug("silent")), 1).get(10, TimeUnit.SECONDS);
        checkContract(answer);
        assertTrue(answer.body().startsWith("{\"items\":[],") && answer.body().endsWith(",\"more\":false}"), answer::body);
    }

    /** Far more than there are threads: others are answered, and a draft wakes none of them. */
    @Test
    void whoWaitsHoldsUpNobody() throws Exception {
        String publisher = uniqueSlug("patient");
        String since = now() + of(publisher);
        double before = waiting.value();
        List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
        while (all.size() < MANY) {
            IntStream.range(0, GROUP).forEach(number -> all.add(waiting(since, 60)));
            await(() -> waiting.value() >= before + all.size());
        }
        draft(anyStory().with("publisher", publisher));
        reader().get("/v1/articles").then().statusCode(200);
        assertTrue(all.stream().noneMatch(CompletableFuture::isDone));
        String id = published(anyStory().with("publisher", publisher));
        for (var one : all) {
            HttpResponse<String> answer = one.get(20, TimeUnit.SECONDS);
            assertTrue(answer.body().contains(id), answer::body);
        }
    }

    /** Leaves out what other tests have left behind, such as an article whose time comes meanwhile. */
    private static String of(String publisher) {
        return "&publisher=" + publisher;
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

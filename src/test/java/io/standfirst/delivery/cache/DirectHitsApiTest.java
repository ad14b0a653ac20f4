package io.standfirst.delivery.cache;

import static io.standfirst.testing.Stories.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.delivery.cache.KeptConnection.Answer;
import io.standfirst.testing.Newsroom;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Later requests of a connection get the same as the first one, sooner. */
@QuarkusTest
class DirectHitsApiTest extends Newsroom {

    @TestHTTPResource("/")
    URI server;
    @Inject
    MeterRegistry meters;
    private KeptConnection connection;

    @BeforeEach
    void connect() throws IOException {
        connection = new KeptConnection(server);
    }

    @AfterEach
    void close() throws IOException {
        connection.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "GET | Accept: */*", "GET | Accept: application/json", "GET | Accept-Encoding: gzip",
            "GET | Accept-Encoding: gzip;q=0", "GET | X-Request-Id: mine.1", "GET | X-Request-Id: not; sane",
            "GET | Connection: keep-alive", "GET | If-None-Match: <its>", "GET | If-None-Match: \"other\"", "GET | If-None-Match: *",
            "GET | If-Modified-Since: <its>", "GET | If-Modified-Since: yesterday", "GET | Content-Length: 0",
            "GET | Origin: https://paper.example", "GET | X-Anything: at all", "HEAD | Accept: */*", "HEAD | Accept-Encoding: gzip",
            "HEAD | If-None-Match: <its>"})
    void areTheSame(String method, String header) throws IOException {
        String path = "/v1/articles/" + published(story(unique("Long")).section(null, "Many words about little. ".repeat(200)));
        Answer made = connection.get(path);
        String sent = header.replace("<its>", made.headers().get(header.startsWith("If-None") ? "etag" : "last-modified"));
        try (KeptConnection another = new KeptConnection(server)) {
            String request = KeptConnection.request(method, path, sent);
            another.send(request);
            Answer usual = another.next(method.equals("GET"));
            if (!"hit".equals(what(usual))) {
                // The first of this kind
                another.send(request);
                usual = another.next(method.equals("GET"));
            }
            assertEquals("hit", what(usual));
            double before = direct();
            another.send(request);
            Answer direct = another.next(method.equals("GET"));
            assertEquals(before + 1, direct(), "not answered directly");
            assertEquals(usual.status(), direct.status());
            assertEquals(usual.content(), direct.content());
            assertEquals(withoutId(usual), withoutId(direct));
            String id = direct.headers().get("x-request-id");
            assertTrue(header.contains("mine") ? id.equals("mine.1") : id.length() == 36, id);
        }
    }

    /** One strong tag, one sequence of bytes for each encoding (RFC 9110, 8.8.1), whoever made it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "GET | Accept-Encoding: gzip", "GET | Accept-Encoding: identity", "GET | Accept-Encoding: deflate, gzip;q=0.5",
            "GET | Accept-Encoding: deflate", "GET | Accept-Encoding: *", "GET | Accept-Encoding: gzip;q=0, *",
            "GET | Accept-Encoding: br <and> Accept-Encoding: gzip", "GET | Accept-Encoding: ;", "GET | Accept: */*",
            "HEAD | Accept-Encoding: gzip", "HEAD | Accept-Encoding: deflate", "HEAD | Accept: */*"})
    void areTheBytesThatTheFirstOneGot(String method, String header) throws IOException {
        for (int words : new int[] {1, 200}) {
            String path = "/v1/articles/" + published(story(unique("Long")).section(null, "Many words about little. ".repeat(words)));
            String request = KeptConnection.request(method, path, header.replace(" <and> ", "\r\n"));
            connection.send(request);
            Answer made = connection.next(method.equals("GET"));
            connection.send(request);
            Answer kept = connection.next(method.equals("GET"));
            assertEquals("Standfirst; fwd=miss; stored", made.headers().get("cache-status"));
            assertEquals("Standfirst; hit", kept.headers().get("cache-status"));
            assertEquals(made.content(), kept.content());
            assertEquals(ofTheContent(made), ofTheContent(kept));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization: Bearer test-admin", "Cookie: a=b", "Range: bytes=0-3", "Expect: 100-continue",
            "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c", "If-None-Match: broken", "Accept: image/png",
            "If-Match: \"p1-1\"", "Content-Length: 2\r\n\r\n{}"})
    void areNotForWhatMayWantAnotherAnswer(String header) throws IOException {
        String path = "/v1/articles/" + published();
        connection.get(path);
        connection.get(path);
        double before = direct();
        connection.send(KeptConnection.request("GET", path, header));
        connection.next(true);
        assertEquals(before, direct());
    }

    @Test
    void areNotForAnEarlierHttp() throws IOException {
        String path = "/v1/articles/" + published();
        connection.get(path);
        double before = direct();
        connection.send("GET " + path + " HTTP/1.0\r\nHost: example.org\r\n\r\n");
        assertEquals(200, connection.next(true).code());
        assertEquals(before, direct());
    }

    @Test
    void keepTheOrderOfTheRequests() throws IOException {
        String known = "/v1/articles/" + published();
        String id = published();
        String unknown = "/v1/articles/" + id;
        Answer made = connection.get(known);
        connection.send((KeptConnection.request("GET", known) + KeptConnection.request("GET", unknown)).repeat(20)
                + "POST /v1/articles HTTP/1.1\r\nHost: example.org\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
                + KeptConnection.request("HEAD", known) + KeptConnection.request("GET", known));
        String other = null;
        for (int pair = 0; pair < 20; pair++) {
            assertEquals(made.content(), connection.next(true).content());
            Answer second = connection.next(true);
            assertTrue(second.content().contains(id), second.content());
            assertEquals(other == null ? second.content() : other, second.content());
            other = second.content();
        }
        assertEquals(401, connection.next(true).code());
        assertEquals(200, connection.next(false).code());
        assertEquals(made.content(), connection.next(true).content());
    }

    @Test
    void endWithWhatTheyShow() throws IOException {
        String id = published();
        String path = "/v1/articles/" + id;
        connection.get(path);
        connection.get(path);
        rewrite(id, unique("Not yet"));
        double before = direct();
        assertEquals("hit", what(connection.get(path)));
        assertEquals(before + 1, direct());
        String headline = unique("Anew");
        rewrite(id, headline);
        publish(id, NOW);
        assertTrue(connection.get(path).content().contains(headline));
        assertTrue(connection.get(path).content().contains(headline));
        withdraw(id, "It was wrong.");
        assertEquals(410, connection.get(path).code());
    }

    @Test
    void areCountedLikeOthers() throws IOException {
        String path = "/v1/articles/" + published();
        double none = counted();
        connection.get(path);
        // The server counts its own after it has sent the answer
        await(() -> counted() > none);
        double before = counted();
        double direct = direct();
        connection.get(path);
        connection.get(path);
        assertEquals(direct + 2, direct());
        assertEquals(before + 2, counted());
    }

    private double counted() {
        Timer timer = meters.find("http.server.requests").tags("method", "GET", "status", "200", "uri", "/v1/articles/{ref}",
                "outcome", "SUCCESS").timer();
        return timer == null ? 0 : timer.count();
    }

    private double direct() {
        return meters.counter("standfirst.cache.direct").count();
    }

    private static String what(Answer answer) {
        return answer.headers().getOrDefault("cache-status", "").replaceFirst("^Standfirst; ", "");
    }

    private static Map<String, String> ofTheContent(Answer answer) {
        Map<String, String> headers = withoutId(answer);
        headers.remove("cache-status");
        return headers;
    }

    private static Map<String, String> withoutId(Answer answer) {
        Map<String, String> headers = new TreeMap<>(answer.headers());
        headers.remove("x-request-id");
        return headers;
    }
}

package io.standfirst.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.http.guard.RequestTargets;

@QuarkusTest
class LimitsApiTest {

    private static final int TOO_MUCH = 2 * 1024 * 1024 + 1;

    @TestHTTPResource("/")
    URI server;

    private RawHttp http;

    @BeforeEach
    void connect() {
        http = new RawHttp(server);
    }

    @Test
    void refusesAnnouncedBodyUnread() throws IOException {
        String answer = http.send("POST /probe/body HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + TOO_MUCH + "\r\n\r\n{");

        assertProblem(answer, 413, "body-too-large");
    }

    @Test
    void refusesLengthBeyondNumbers() throws IOException {
        String answer = http.send("POST /probe/body HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + "Content-Length: 99999999999999999999\r\nConnection: close\r\n\r\n{");

        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
    }

    @Test
    void refusesFixedLengthBody() {
        given().contentType("text/plain").body("x".repeat(TOO_MUCH)).when().post("/probe/text").then().statusCode(413)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/probe/body,application/json", "/probe/text,text/plain"})
    void cutsOffChunkedBody(String pathAndType) throws IOException {
        String[] parts = pathAndType.split(",");
        String chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";

        String answer = http.send("POST " + parts[0] + " HTTP/1.1\r\nHost: a\r\nContent-Type: " + parts[1]
                + "\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk.repeat(33) + "0\r\n\r\n");

        assertProblem(answer, 413, "body-too-large");
    }

    @Test
    void takesChunkedBodyUpToLimit() throws IOException {
        String chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";

        String answer = http.send("POST /probe/text HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n"
                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + chunk.repeat(32) + "0\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    }

    @Test
    void refusesLongUri() throws IOException {
        assertProblem(http.get("/probe/items?cursor=" + "a".repeat(9000)), 414, "uri-too-long");
    }

    @Test
    void refusesLargeHeaders() throws IOException {
        assertProblem(http.get("/probe/items", "X-Large: " + "a".repeat(21_000) + "\r\n"), 431, "headers-too-large");
    }

    @Test
    void refusesUnendingUriAndHeaders() throws IOException {
        // Beyond the codec's own limits, where it answers itself, with the status alone
        String longUri = http.get("/" + "a".repeat(70_000));
        String largeHeader = http.get("/", "X-Large: " + "a".repeat(140_000) + "\r\n");

        assertTrue(longUri.contains(" 414 "), longUri);
        assertTrue(largeHeader.contains(" 431 "), largeHeader);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/9.9\r\n\r\n", "GARBAGE\r\n\r\n",
            "GET /probe/items HTTP/1.1\r\nNo colon\r\n\r\n"})
    void refusesWhatIsNotHttp(String request) throws IOException {
        String answer = http.send(request);

        // The version in the status line is whatever the codec made of the client's
        assertTrue(answer.matches("(?s)HTTP/\\d\\.\\d [45]\\d\\d .*"), answer);
    }

    @ParameterizedTest
    @EnabledIfSystemProperty(named = RequestTargets.LEFT_TO_US, matches = "true")
    @ValueSource(strings = {"/probe/items/%", "/%zz", "/probe/items/%ff", "/probe/relations/%00", "*", "//", "/../..",
            "/probe/items/%2F", "/probe;a=b/items", "/probe/items?%zz", "/probe/items?limit=%", "/problems/%C0%80",
            "http://other/probe/items", "/probe/items?=&=&", "/probe/items?limit=%ff", "/problems?a%00"})
    void answersOddTargetsBelow500(String target) throws IOException {
        String answer = http.get(target);
        int status = Integer.parseInt(answer.substring(9, 12));

        assertTrue(status < 500, answer);
        assertEquals(status >= 400, answer.contains("application/problem+json"), answer);
    }

    @Test
    void neverUsesHost() throws IOException {
        String answer = http.get("/probe/items?limit=1");

        assertTrue(answer.contains("<http://localhost:8080/probe/items?limit=1&cursor="), answer);
        assertFalse(answer.contains("example.org"), answer);
    }

    @Test
    void refusesBodyWithoutContentType() throws IOException {
        String answer = http.send("POST /probe/body HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n"
                + "Connection: close\r\n\r\n{}");

        assertProblem(answer, 415, "unsupported-media-type");
    }

    @Test
    void asksForBodyWhereThereIsNone() {
        given().when().post("/probe/body").then().statusCode(equalTo(415));
    }

    private static void assertProblem(String answer, int status, String slug) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(answer.toLowerCase().contains("content-type: application/problem+json"), answer);
        assertTrue(answer.toLowerCase().contains("x-request-id: "), answer);
        assertTrue(answer.contains("/problems/" + slug + "\""), answer);
    }
}

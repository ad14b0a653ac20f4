package io.standfirst.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

/**
 * A client that begins and does not end; the limit is short in tests. Heads have {@code HeadDeadlineTest}: Netty does not
 * see the application's classes when the application runs in a test.
 */
@QuarkusTest
class SlowRequestsApiTest {

    @TestHTTPResource("/")
    URI server;

    @Test
    void cutsOffBodyThatDoesNotEnd() throws IOException {
        String answer = new RawHttp(server).send("POST /probe/body HTTP/1.1\r\nHost: a\r\n"
                + "Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{");

        assertEquals("", answer, "hung up without an answer");
    }

    /** A body of lines may take as long as it likes; a line of it may not. */
    @Test
    void cutsOffLineThatDoesNotEnd() throws IOException {
        String answer = new RawHttp(server).send("POST /v1/imports HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer test-admin\r\n"
                + "Content-Type: application/x-ndjson\r\nContent-Length: 900\r\n\r\n{");

        assertEquals("", answer, "hung up without an answer");
    }
}

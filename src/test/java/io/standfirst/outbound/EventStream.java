package io.standfirst.outbound;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A client of server-sent events that can hang up at any time. */
final class EventStream implements AutoCloseable {

    private final HttpResponse<InputStream> answer;
    private final BufferedReader lines;

    /** What came between two empty lines; the data is null for a sign of life. */
    record Event(String id, String data) {
    }

    /** @param last the id behind which to go on; null for none */
    EventStream(HttpClient client, String query, String last) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + "/v1/changes" + query))
                .header("Accept", "text/event-stream");
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    HttpResponse<InputStream> answer() {
        return answer;
    }

    /** The next change. */
    Event next() {
        Event event;
        do {
            event = any().orElseThrow(() -> new AssertionError("the stream has ended"));
        } while (event.data() == null);
        return event;
    }

    /** The next change or sign of life; empty at the end. */
    Optional<Event> any() {
        String id = null;
        String data = null;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("data:")) {
                    data = line.substring(5).strip();
                } else if (line.isEmpty() && id != null) {
                    return Optional.of(new Event(id, data));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        answer.body().close();
    }
}

package io.standfirst.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** The service, as a client sees it. */
final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    private final int port;
    private final String key;

    /** @param key null for a reader */
    Api(int port, String key) {
        this.port = port;
        this.key = key;
    }

    /** An answer. */
    record Answer(int status, byte[] body, Map<String, String> headers) {

        JsonNode json() {
            return Json.read(body);
        }

        /** @throws IllegalStateException with the answer's body, if it has another status */
        Answer expect(int... statuses) {
            for (int expected : statuses) {
                if (status == expected) {
                    return this;
                }
            }
            throw new IllegalStateException(status + ": " + new String(body));
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, null);
    }

    Answer post(String path, Object body) throws IOException, InterruptedException {
        return send("POST", path, body);
    }

    /** Sends a file of lines, however long it takes. */
    Answer postLines(String path, Path lines) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + Ports.HOST + ":" + port + path))
                .header("Content-Type", "application/x-ndjson").header("Authorization", "Bearer " + key)
                .POST(BodyPublishers.ofFile(lines)).build();
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        return new Answer(response.statusCode(), response.body(), Map.of());
    }

    /** Sends text as it is. */
    Answer postText(String path, String type, String text) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + Ports.HOST + ":" + port + path)).timeout(PATIENCE)
                .header("Content-Type", type).header("Authorization", "Bearer " + key).POST(BodyPublishers.ofString(text)).build();
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        return new Answer(response.statusCode(), response.body(), Map.of());
    }

    /** Writes an answer of 200 to a file, however long it takes. */
    void fetch(String path, Path file) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + Ports.HOST + ":" + port + path))
                .header("Authorization", "Bearer " + key).build();
        HttpResponse<Path> response = client.send(request, BodyHandlers.ofFile(file));
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + ": " + Files.readString(file));
        }
    }

    Answer put(String path, Object body, String... headers) throws IOException, InterruptedException {
        return send("PUT", path, body, headers);
    }

    /**
     * @param body    null for none
     * @param headers names and values in turn
     * @throws IOException if no whole answer came
     */
    Answer send(String method, String path, Object body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://" + Ports.HOST + ":" + port + path))
                .timeout(PATIENCE)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(Json.bytes(body)));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
        Map<String, String> received = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.headers().map().forEach((name, values) -> received.put(name, values.get(0)));
        return new Answer(response.statusCode(), response.body(), received);
    }
}

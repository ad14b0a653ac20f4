package io.standfirst.outbound;

import static io.standfirst.testing.Stories.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.standfirst.outbound.EventStream.Event;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Stories;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The same as a stream: nothing lost and nothing twice, however often the connection is cut. */
@QuarkusTest
class StreamsApiTest extends Newsroom {

    private static final int CUTS = 100;
    private static final int IDLE = 200;
    private static final int MORE_THAN_BUFFERS = 60;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void changesComeAsTheyHappen() throws Exception {
        String before = now();
        try (EventStream stream = new EventStream(client, "", null)) {
            assertEquals(List.of(200, "text/event-stream", "no-store"), List.of(stream.answer().statusCode(),
                    header(stream, "Content-Type"), header(stream, "Cache-Control")));
            assertEquals(new Event(before, null), stream.any().orElseThrow());
            String id = published();
            Event event = stream.next();
            assertTrue(event.data().contains("\"id\":\"" + id + "\""), event::data);
            assertEquals(List.of(event.id()), cursors(before));
        }
    }

    @Test
    void aSilentStreamShowsSignsOfLife() throws Exception {
        try (EventStream stream = new EventStream(client, "", null)) {
            stream.any();
            assertNull(stream.any().orElseThrow().data());
        }
    }

    @Test
    void filtersAndDocumentsWorkAsInPages() throws Exception {
        String topic = editorSends(Map.of("name", unique("Harbour"))).post("/v1/topics").path("slug");
        try (EventStream stream = new EventStream(client, "?include=article&topic=" + topic, null)) {
            published();
            String id = published(anyStory().with("topics", List.of(Map.of("slug", topic))));
            String data = stream.next().data();
            assertTrue(data.contains(id) && data.contains("Boats stayed in."), data);
        }
    }

    /** What a filter names can come to mean another while somebody follows. */
    @Test
    void whoIsMergedIsStillFollowed() throws Exception {
        String id = published(story(unique("Boats wait")).section(null, "“We wait,” she said.")
                .quote("We wait", unique("Maren Holt")));
        String speaker = open(id).extract().path("quotes[0].speaker.id");
        String other = editorSends(Map.of("name", unique("Maren Lund"))).post("/v1/speakers").path("id");
        try (EventStream stream = new EventStream(client, "?speaker=" + speaker, null)) {
            stream.any();
            publisherSends(Map.of("into", Map.of("id", other))).post("/v1/speakers/{ref}/merge", speaker).then().statusCode(200);
            String data = stream.next().data();
            assertTrue(data.contains(id) && data.contains("\"gone\":false"), data);
        }
    }

    @Test
    void hundredCutsLoseNothingAndRepeatNothing() throws Exception {
        String start = now();
        AtomicBoolean writing = new AtomicBoolean(true);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            while (writing.get()) {
                String id = published();
                unpublish(id, "all");
                draft();
            }
        });
        Random random = new Random(7);
        List<String> seen = new ArrayList<>();
        String last = start;
        for (int cut = 0; cut < CUTS; cut++) {
            try (EventStream stream = new EventStream(client, "?since=" + start, last)) {
                for (int i = random.nextInt(4); i > 0; i--) {
                    last = stream.next().id();
                    seen.add(last);
                }
            }
        }
        writing.set(false);
        writer.join();
        List<String> all = cursors(start);
        try (EventStream stream = new EventStream(client, "", last)) {
            while (seen.size() < all.size()) {
                seen.add(stream.next().id());
            }
        }
        assertTrue(all.size() > CUTS / 2, "there were writes all along");
        assertEquals(all, seen);
    }

    @Test
    void whoTakesNothingIsCutOffAndCanGoOn() throws Exception {
        String since = now();
        Stories story = anyStory();
        for (int section = 0; section < 5; section++) {
            story.section("Part " + section, "Boats stayed in. ".repeat(2_500));
        }
        String id = published(story);
        for (int number = 0; number < MORE_THAN_BUFFERS; number++) {
            publisherSends(Map.of("text", "Number " + number)).post("/v1/articles/{ref}/corrections", id)
                    .then().statusCode(201);
        }
        long received;
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4_096);
            socket.connect(new InetSocketAddress("localhost", RestAssured.port));
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(("GET /v1/changes?include=article&since=" + since + " HTTP/1.1\r\nHost: localhost\r\n"
                    + "Accept: text/event-stream\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(Duration.ofSeconds(6).toMillis());
            received = remaining(socket.getInputStream());
        }
        long all = 0;
        int events = 0;
        try (EventStream stream = new EventStream(client, "?include=article&since=" + since, null)) {
            for (; events <= MORE_THAN_BUFFERS; events++) {
                all += stream.next().data().length();
            }
        }
        assertTrue(received < all, received + " of " + all + " bytes");
    }

    @Test
    void idleStreamsCostNoThreads() throws Exception {
        List<EventStream> streams = new ArrayList<>();
        streams.add(new EventStream(client, "", null));
        int before = Thread.getAllStackTraces().size();
        for (int number = 1; number < IDLE; number++) {
            streams.add(new EventStream(client, "", null));
        }
        int threads = Thread.getAllStackTraces().size() - before;
        assertTrue(threads < IDLE / 4, threads + " threads more");
        String id = published();
        for (EventStream stream : streams) {
            assertTrue(stream.next().data().contains(id));
            stream.close();
        }
    }

    @Test
    void whatCannotBeStreamedIsRefused() {
        reader().accept("text/event-stream").queryParam("since", "x").get("/v1/changes").then().statusCode(400);
        reader().accept("text/event-stream").header("Last-Event-ID", "x").get("/v1/changes").then().statusCode(400);
        reader().accept("text/event-stream").queryParam("wait", 5).get("/v1/changes").then().statusCode(400);
        reader().accept("text/event-stream").queryParam("by", keys.idOf(io.standfirst.store.Role.EDITOR)).get("/v1/changes")
                .then().statusCode(401);
    }

    private static long remaining(InputStream in) {
        byte[] buffer = new byte[65_536];
        long count = 0;
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count += read;
            }
        } catch (java.io.IOException e) {
            // Reset: cut off
        }
        return count;
    }

    private static String header(EventStream stream, String name) {
        return stream.answer().headers().firstValue(name).orElse("none");
    }

    private String now() {
        return reader().get("/v1/changes").path("next");
    }

    /** Of all changes since, in order. */
    private List<String> cursors(String since) {
        List<String> cursors = new ArrayList<>();
        String next = since;
        boolean more = true;
        while (more) {
            var page = reader().queryParam("since", next).queryParam("limit", 100).get("/v1/changes")
                    .then().statusCode(200).extract();
            cursors.addAll(page.path("items.cursor"));
            next = page.path("next");
            more = page.path("more");
        }
        return cursors;
    }
}

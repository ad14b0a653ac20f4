package io.standfirst.resource;

import static io.standfirst.testing.Stories.story;
import static io.standfirst.testing.Stories.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.standfirst.http.json.Patch;
import io.standfirst.store.ChangeRepository.Row;
import io.standfirst.store.Role;
import io.standfirst.testing.ApiDocument;
import io.standfirst.testing.ApiDocument.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whichever writing operation: never a fault of the server, always a problem, nothing stored. */
@QuarkusTest
class BadInputApiTest extends ContentApiTest {

    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH");
    /** They take no body, or one of lines, which refuses lines and not the body: that has {@code ImportsApiTest}. */
    private static final Set<String> WITHOUT_BODY =
            Set.of("restoreArticle", "restoreRevision", "rebuildSearch", "createRelatedBan", "createImport",
                    "rotateWebhookSecret", "testWebhook", "redeliverWebhookDelivery");

    private static final String SECTION = "{\"heading\": \"Wind\", \"body\": \"It blew.\", \"position\": 1}";
    private static final String QUOTE = """
            {"text": "We wait", "kind": "full", "speaker": {"name": "Ana Reyes"}, "speakerRole": "harbour master", "position": 0,
             "place": {"part": "section", "section": 0, "spans": [{"start": 1, "end": 8}]}}""";
    private static final String LINK = """
            {"relation": "see-also", "url": "https://example.org/wind", "title": "Winds", "publisher": "Elsewhere", "position": 0}""";
    private static final String ENTRY = """
            {"name": "Maren Holt", "slug": "maren-holt-of-bad-input", "description": "A poet",
             "sameAs": ["https://example.org/maren"]}""";
    private static final String ARTICLE = """
            {"slug": "storm-of-bad-input", "headline": "Storm", "kicker": "Weather", "standfirst": "Boats stay in.",
             "publisher": "Courier", "language": "en", "canonicalUrl": "https://example.org/storm",
             "image": {"url": "https://images.example/a.jpg", "alt": "", "caption": "Sea", "width": 1600},
             "authors": [{"name": "Una Brackett"}], "topics": [],
             "sections": [{"heading": null, "body": "“We wait.”"}], "quotes": [%s], "related": [%s]}"""
            .formatted(QUOTE, LINK);
    private static final String CORRECTION = """
            {"kind": "clarification", "text": "It blew harder.", "about": {"part": "headline", "id": null}, "at": "2020-01-01T00:00:00Z"}""";
    /** It leads where none may lead, so that nothing is sent anywhere. */
    private static final String WEBHOOK = """
            {"url": "https://10.0.0.1/hook", "description": "Purges the cache", "events": ["article.published"], "view": "published",
             "filters": {"topic": "sea,-land", "publisher": ["Courier"], "from": "2020-01-01", "date": "updated"}, "enabled": false}""";
    private static final Map<String, String> GOOD = Map.ofEntries(
            Map.entry("createArticle", ARTICLE), Map.entry("replaceArticle", ARTICLE),
            Map.entry("createSection", SECTION), Map.entry("replaceSection", SECTION),
            Map.entry("createArticleQuote", QUOTE), Map.entry("replaceArticleQuote", QUOTE),
            Map.entry("createRelatedItem", LINK), Map.entry("replaceRelatedItem", LINK),
            Map.entry("orderSections", "[\"01976f0e-8c1d-7f3a-9b52-6f1f5d3c2a10\"]"),
            Map.entry("orderArticleQuotes", "[\"01976f0e-8c1d-7f3a-9b52-6f1f5d3c2a10\"]"),
            Map.entry("orderRelatedItems", "[\"01976f0e-8c1d-7f3a-9b52-6f1f5d3c2a10\"]"),
            Map.entry("createCorrection", CORRECTION), Map.entry("replaceCorrection", CORRECTION),
            Map.entry("mergeSpeaker", "{\"into\": {\"slug\": \"no\"}}"),
            Map.entry("mergeAuthor", "{\"into\": {\"slug\": \"no\"}}"),
            Map.entry("publishArticle", "{\"revision\": 99, \"at\": \"2020-01-01T00:00:00Z\", \"until\": null}"),
            Map.entry("withdrawArticle", "{\"reason\": \"It was wrong.\"}"),
            Map.entry("createSpeaker", ENTRY.replace("{", "{\"kind\": \"person\", \"aliases\": [\"The Poet\"], ")),
            Map.entry("replaceSpeaker", ENTRY.replace("{", "{\"kind\": \"person\", \"aliases\": [\"The Poet\"], ")),
            Map.entry("createAuthor", ENTRY), Map.entry("replaceAuthor", ENTRY),
            Map.entry("createTopic", "{\"name\": \"Sea\", \"parent\": {\"slug\": \"no\"}, \"mediaTopic\": null}"),
            Map.entry("replaceTopic", "{\"name\": \"Sea\", \"parent\": {\"slug\": \"no\"}, \"mediaTopic\": null}"),
            Map.entry("createWebhook", WEBHOOK), Map.entry("replaceWebhook", WEBHOOK),
            Map.entry("createKey", "{\"name\": \"Desk\", \"role\": \"viewer\", \"expiresAt\": null}"));

    private final HttpClient client = HttpClient.newHttpClient();
    private Map<String, String> paths;
    private long lastSeen;
    private final List<String> failures = new ArrayList<>();

    private void makeTargets() {
        JsonPath article = create(story(unique("Storm")).section(null, "“We wait.”").section("Wind", "It blew.")
                .quote("We wait", unique("Ana")).relatedUrl("https://example.org", "More")
                .with("authors", List.of(Map.of("name", unique("Una")))));
        String topic = unique("Harbour");
        String topicId = created(editorSends(Map.of("name", topic)).post("/v1/topics")).extract().path("id");
        String path = path(article.getString("id"));
        String correction = created(publisherSends(Map.of("text", "It blew.")).post(path + "/corrections"))
                .extract().path("id");
        String webhook = created(admin().contentType(ContentType.JSON)
                .body(Map.of("url", "http://127.0.0.1:9/", "enabled", false)).post("/v1/webhooks")).extract().path("id");
        paths = Map.of("/v1/webhooks/{id}", "/v1/webhooks/" + webhook,
                "/v1/articles/{ref}/sections/{id}", path + "/sections/" + article.getString("sections[1].id"),
                "/v1/articles/{ref}/quotes/{id}", path + "/quotes/" + article.getString("quotes[0].id"),
                "/v1/articles/{ref}/related/{id}", path + "/related/" + article.getString("related[0].id"),
                "/v1/articles/{ref}/corrections/{id}", path + "/corrections/" + correction,
                "/v1/speakers/{ref}", "/v1/speakers/" + article.getString("quotes[0].speaker.id"),
                "/v1/authors/{ref}", "/v1/authors/" + article.getString("authors[0].id"),
                "/v1/topics/{ref}", "/v1/topics/" + topicId,
                "/v1/articles/{ref}", path);
    }

    /** One reader reads all bodies: it is given all of these for articles, and a few for each of the other writes. */
    @Test
    void malformedBodiesAreRefusedWithoutATrace() {
        AtomicInteger number = new AtomicInteger();
        forEachWriteOfTheSame((operation, good) -> HostileBodies.malformed(good).forEach((name, body) -> {
            if (operation.id().equals("createArticle") || number.incrementAndGet() % 5 == 0) {
                expect(operation, name, body, 400);
            }
        }));
    }

    @Test
    void wrongMediaTypesAreRefused() {
        forEachWriteOfTheSame((operation, good) -> {
            for (String type : List.of("text/csv", "application/xml", "application/x-www-form-urlencoded")) {
                Response answer = admin().contentType(type).body(good.toString()).request(operation.method(), path(operation));
                if (answer.statusCode() != 415) {
                    failures.add(operation + " with " + type + ": " + answer.statusCode());
                }
            }
        });
    }

    @Test
    void noValueAnywhereIsAFaultOfTheServer() {
        checkAll(HostileBodies::withOtherValues);
    }

    @Test
    void noLengthAnywhereIsAFaultOfTheServer() {
        forEachWrite((operation, good) -> tried(operation, HostileBodies.tooLong(good)).forEach(body -> {
            long start = System.nanoTime();
            check(operation, body);
            long seconds = (System.nanoTime() - start) / 1_000_000_000;
            if (seconds > 5) {
                failures.add("%s took %d s for %s…".formatted(operation, seconds, body.substring(0, 80)));
            }
        }));
    }

    @Test
    void noMixtureIsAFaultOfTheServer() {
        checkAll(good -> HostileBodies.random(good, 30, 20261122));
    }

    @Test
    void oddPathsAreNotFound() {
        for (String ref : List.of("%00", "%C3%28", "%ED%A0%80", "a".repeat(5_000), "%2e%2e", "..;", "%20", "%F0%9F%99%82",
                "00000000-0000-0000-0000-000000000000", "%27%20or%201=1", "null", "-1")) {
            for (String path : List.of("/v1/articles/", "/v1/speakers/", "/v1/authors/", "/v1/topics/", "/v1/quotes/")) {
                int status = editor().urlEncodingEnabled(false).get(path + ref).statusCode();
                if (status < 400 || status >= 500) {
                    failures.add("GET " + path + ref + ": " + status);
                }
            }
        }
        assertEquals(List.of(), failures);
    }

    private void checkAll(Function<JsonNode, List<String>> bodies) {
        forEachWrite((operation, good) -> tried(operation, bodies.apply(good)).forEach(body -> check(operation, body)));
    }

    /** What a patch makes goes the way of what is put, so of its bodies one in ten will do. */
    private static List<String> tried(Operation operation, List<String> bodies) {
        return operation.method().equals("PATCH")
                ? IntStream.range(0, bodies.size()).filter(number -> number % 10 == 0).mapToObj(bodies::get).toList()
                : bodies;
    }

    /** With targets for each, since some of what is sent is good and changes them. */
    private void forEachWrite(Attack attack) {
        forEachWrite(attack, true);
    }

    /** For what is refused wherever it is sent. */
    private void forEachWriteOfTheSame(Attack attack) {
        makeTargets();
        forEachWrite(attack, false);
    }

    private void forEachWrite(Attack attack, boolean changesTargets) {
        for (Operation operation : ApiDocument.operations()) {
            if (WRITES.contains(operation.method()) && !WITHOUT_BODY.contains(operation.id())) {
                if (changesTargets) {
                    makeTargets();
                }
                lastSeen = changes.last();
                attack.on(operation, good(operation));
                editor().get(paths.get("/v1/articles/{ref}")).then().statusCode(200);
            }
        }
        assertEquals(List.of(), failures.stream().limit(20).toList(), failures.size() + " failures");
    }

    private interface Attack {
        void on(Operation operation, JsonNode good);
    }

    private static JsonNode good(Operation operation) {
        try {
            // A merge patch looks like what it changes
            return new ObjectMapper().readTree(GOOD.get(operation.id().replaceFirst("^update", "replace")));
        } catch (Exception e) {
            throw new AssertionError("A good body for " + operation + " is missing here", e);
        }
    }

    private void expect(Operation operation, String name, byte[] body, int status) {
        int answered = send(operation, name, body);
        if (answered != status) {
            failures.add("%s with %s: %d".formatted(operation, name, answered));
        }
    }

    private void check(Operation operation, String body) {
        send(operation, body, body.getBytes(StandardCharsets.UTF_8));
    }

    private int send(Operation operation, String name, byte[] body) {
        HttpResponse<String> answer = answer(operation, body);
        int status = answer.statusCode();
        if (status >= 500) {
            failures.add("%s answered %d to %s".formatted(operation, status, shown(name)));
        }
        try {
            checkContract(answer);
        } catch (AssertionError e) {
            failures.add(e.getMessage().substring(0, Math.min(300, e.getMessage().length())) + " for " + shown(name));
        }
        if (hasStored() && status >= 400) {
            failures.add("%s answered %d and stored %s".formatted(operation, status, shown(name)));
        }
        return status;
    }

    /** Without REST-assured, which would take most of the time for thousands of requests. */
    private HttpResponse<String> answer(Operation operation, byte[] body) {
        String type = operation.method().equals("PATCH") ? Patch.MERGE_PATCH : "application/json";
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path(operation)))
                .method(operation.method(), BodyPublishers.ofByteArray(body))
                .header("Authorization", "Bearer " + keys.of(Role.ADMIN)).header("Content-Type", type).build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a key holder changed something since this was asked last. */
    private boolean hasStored() {
        List<Row> rows = changes.since(lastSeen, 100);
        lastSeen = rows.isEmpty() ? lastSeen : rows.get(rows.size() - 1).number();
        return rows.stream().anyMatch(row -> row.by() != null);
    }

    private static String shown(String name) {
        return name.length() < 700 ? name : name.substring(0, 100) + "…";
    }

    private String path(Operation operation) {
        String found = operation.path();
        for (String template : paths.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList()) {
            if (found.startsWith(template)) {
                return found.replace(template, paths.get(template));
            }
        }
        return found;
    }
}

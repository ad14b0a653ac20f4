package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.standfirst.testing.ApiDocument;
import io.standfirst.testing.ApiDocument.Operation;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Stories;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.function.Executable;

/** What tests share that send something to every operation of the API. */
abstract class OperationsTest extends Newsroom {

    /** Whom the example of merging names. */
    private static final String LEFT = "Odile Farrant";
    private static final Pattern SEGMENT = Pattern.compile("([^/]+)/\\{(ref|id|webhook)}");

    /** What stands in the path behind each noun, such as {@code articles} and {@code sections}. */
    record Targets(Map<String, String> ids) {

        private static final String NOWHERE = UUID.randomUUID().toString();

        /** Something that is nowhere. */
        static Targets none() {
            return new Targets(Map.of());
        }

        /** The same, but something has another name. */
        Targets with(Map<String, String> others) {
            Map<String, String> all = new HashMap<>(ids);
            all.putAll(others);
            return new Targets(all);
        }

        String path(Operation operation) {
            String path = SEGMENT.matcher(operation.path()).replaceAll(found -> Matcher.quoteReplacement(
                    found.group(1) + "/" + ids.getOrDefault(found.group(1), NOWHERE)));
            return path.replace("{number}", "1").replace("{slug}", ids.isEmpty() ? "no-such-problem" : "not-found")
                    + operation.requiredQuery();
        }
    }

    /** One of everything, for nobody else. */
    protected Targets makeTargets() {
        Stories story = story(unique("Storm")).section(null, "“It blew hard,” she said.").section("Wind", "Boats stayed in.")
                .quote("It blew hard", unique("Ana")).quote("Nobody slept", unique("Bo"))
                .relatedUrl("https://example.org/tide", "Tides").relatedUrl("https://example.org/wind", "Winds")
                .with("authors", List.of(Map.of("name", unique("Una"))));
        JsonPath article = editorSends(story.json()).post("/v1/articles").then().statusCode(201).extract().jsonPath();
        String id = article.getString("id");
        String trashed = draft();
        editor().header("If-Match", "*").delete("/v1/articles/{ref}", trashed).then().statusCode(204);
        String banned = draft();
        editor().put("/v1/articles/" + id + "/related/bans/" + banned).then().statusCode(204);
        String webhook = made(admin(), Map.of("url", "http://127.0.0.1:9/", "enabled", false), "/v1/webhooks");
        return new Targets(Map.ofEntries(
                entry("webhooks", webhook),
                entry("deliveries", made(admin(), Map.of(), "/v1/webhooks/" + webhook + "/test")),
                entry("articles", id),
                entry("sections", article.getString("sections[1].id")),
                entry("quotes", article.getString("quotes[1].id")),
                entry("related", article.getString("related[0].id")),
                entry("bans", banned),
                entry("corrections", made(publisher(), Map.of("text", "It blew."), "/v1/articles/" + id + "/corrections")),
                entry("speakers", article.getString("quotes[0].speaker.id")),
                entry("authors", article.getString("authors[0].id")),
                entry("topics", made(editor(), Map.of("name", unique("Wind")), "/v1/topics")),
                entry("trash", trashed),
                entry("imports", imported()),
                entry("keys", made(admin(), Map.of("name", unique("Key"), "role", "viewer"), "/v1/keys"))));
    }

    private String imported() {
        String id = UUID.randomUUID().toString();
        sends(editor(), "application/x-ndjson", "").queryParam("id", id).post("/v1/imports").then().statusCode(200);
        return id;
    }

    /** Those whom the examples name, if they are not there yet. */
    protected void makeNamesOfExamples() {
        for (String noun : List.of("speakers", "authors")) {
            String slug = "odile-farrant-of-" + noun;
            if (editor().get("/v1/" + noun + "/" + slug).statusCode() == 404) {
                made(editor(), Map.of("name", LEFT, "slug", slug), "/v1/" + noun);
            }
        }
    }

    /** With the first example as body, if it takes one. */
    protected Response call(Operation operation, Targets targets, RequestSpecification request) {
        return operation.bodies().entrySet().stream().findFirst()
                .map(type -> send(operation, targets, request, type.getKey(), type.getValue().get(0)))
                .orElseGet(() -> withoutBody(operation, request).request(operation.method(), targets.path(operation)));
    }

    /** REST-assured would say of a POST without a body that it is a form. */
    private static RequestSpecification withoutBody(Operation operation, RequestSpecification request) {
        return operation.method().equals("POST") ? request.contentType(ContentType.JSON) : request;
    }

    protected Response send(Operation operation, Targets targets, RequestSpecification request, String type, String body) {
        return sends(request, type, body).request(operation.method(), targets.path(operation));
    }

    protected static void forEach(Predicate<Operation> which, Consumer<Operation> check) {
        assertAll(ApiDocument.operations().stream().filter(which)
                .map(operation -> (Executable) () -> check.accept(operation)));
    }

    private static String made(RequestSpecification request, Map<String, ?> body, String path) {
        return request.contentType(ContentType.JSON).body(body).post(path).then().statusCode(201).extract().path("id");
    }
}

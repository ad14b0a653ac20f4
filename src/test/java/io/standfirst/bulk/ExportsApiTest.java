package io.standfirst.bulk;

import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Everything out, and in again where it is missing. */
@QuarkusTest
class ExportsApiTest extends BulkTest {

    private static final String UNKNOWN = "01a20844-8fc7-7918-8ac3-8991584953d0";

    @Test
    void workingCopiesComeBackAsTheyWere() {
        List<String> ids = ids(imported(lines(stories(50))));
        ids.subList(1, 50).forEach(id -> link(id, ids.get(0)));
        link(ids.get(0), ids.get(49));
        Map<String, String> lines = exported(false, ids);
        Map<String, String> before = documents(ids);
        ids.forEach(this::unlink);
        ids.forEach(this::erase);

        List<JsonNode> report = imported(String.join("\n", lines.values()));

        assertEquals(50, report.get(50).at("/import/created").asInt(), report.toString());
        assertEquals(before, documents(ids));
        assertEquals(lines, exported(false, ids));
    }

    @Test
    void historyComesBackAsItWas() {
        List<String> ids = new ArrayList<>(ids(imported(lines(stories(45)))));
        ids.addAll(eventful());
        Map<String, String> lines = exported(true, ids);
        Map<String, String> shown = readersDocuments(ids);
        Map<String, String> revisions = revisions(ids);
        ids.forEach(this::erase);

        List<JsonNode> report = restored(String.join("\n", lines.values()));

        assertEquals(ids.size(), report.get(ids.size()).at("/import/created").asInt(), report.toString());
        assertEquals(lines, exported(true, ids));
        assertEquals(shown, readersDocuments(ids));
        assertEquals(revisions, revisions(ids));
        assertEquals(ids.size(), restored(String.join("\n", lines.values())).get(ids.size()).at("/import/unchanged").asInt());
    }

    @Test
    void historyIsNotPutOverWhatIsThere() {
        String id = draft();
        String line = exported(true, List.of(id)).get(id);
        rewrite(id, unique("Calm"));

        JsonNode told = restored(line).get(0);

        assertEquals(409, told.at("/problem/status").asInt(), told.toString());
        assertEquals(403, imported(line).get(0).at("/problem/status").asInt(), "by an editor");
    }

    @Test
    void brokenHistoryIsRefused() {
        String id = draft(anyStory().section("Wind", "“It blew hard,” she said.").quote("It blew hard", unique("Ana")));
        String line = exported(true, List.of(id)).get(id);
        erase(id);
        List<String> broken = List.of(
                line.replace("It blew hard,", "It was calm,"),
                line.replace("\"kind\":\"working\"", "\"kind\":\"past\""),
                line.replace("\"number\":1", "\"number\":2"),
                line.replaceFirst("\"article\":\\{", "\"article\":{\"sections\":7,\"x\":{").replaceFirst("},\"editions", "}},\"editions"),
                line.replace("\"withdrawals\":[]", "\"withdrawals\":[{}]"),
                line.replace("\"bans\":[]", "\"bans\":[{}]"),
                line.replace("\"bans\":[]", "\"bans\":[" + ban(id) + "]"),
                line.replace("\"bans\":[]", "\"bans\":[" + ban(UNKNOWN) + "," + ban(UNKNOWN) + "]"),
                line.replace("\"history\":{", "\"history\":{\"colour\":1,"),
                "{\"history\":{}}", "{\"speaker\":{}}", "{\"topic\":null}", "{\"topic\":{},\"author\":{}}");

        List<JsonNode> report = restored(String.join("\n", broken));

        for (int i = 0; i < broken.size(); i++) {
            assertEquals("refused", report.get(i).path("result").asText(), broken.get(i) + report.get(i));
            assertTrue(report.get(i).at("/problem/status").asInt() < 500, report.get(i).toString());
        }
        open(id).statusCode(404);
    }

    @Test
    void entriesComeBackAsTheyWere() {
        String name = unique("Odile");
        String kept = made("/v1/speakers", Map.of("name", name, "aliases", List.of("The Poet"), "kind", "person"));
        String gone = made("/v1/speakers", Map.of("name", name + " Farrant"));
        editorSends(Map.of("into", Map.of("id", kept))).post("/v1/speakers/{ref}/merge", gone).then().statusCode(200);
        String line = parsed(export(false)).stream().filter(node -> node.at("/speaker/id").asText().equals(kept))
                .map(JsonNode::toString).findFirst().orElseThrow();
        assertTrue(line.contains(gone), line);
        assertEquals("unchanged", restored(line).get(0).path("result").asText());
        String before = editor().get("/v1/speakers/{ref}", kept).asString();
        editor().header("If-Match", "*").delete("/v1/speakers/{ref}", kept).then().statusCode(204);

        List<JsonNode> report = restored(line);

        assertEquals("created", report.get(0).path("result").asText(), report.toString());
        assertEquals(before, editor().get("/v1/speakers/{ref}", kept).asString());
        editor().get("/v1/speakers/{ref}", gone).then().statusCode(308).header("Location", containsString("/v1/speakers/"));
    }

    @Test
    void endsWithItsCount() {
        List<JsonNode> lines = parsed(export(false));

        assertEquals(lines.size() - 1, lines.get(lines.size() - 1).at("/end/lines").asInt());
        assertTrue(lines.get(0).has("topic") || lines.get(0).has("author") || lines.get(0).has("speaker"));
        reader().get("/v1/exports").then().statusCode(401);
    }

    /** Articles to which something has happened: published, changed since, scheduled, withdrawn, corrected, renamed. */
    private List<String> eventful() {
        String changed = published();
        rewrite(changed, unique("Calm"));
        String scheduled = published();
        rewrite(scheduled, unique("Calm"));
        schedule(scheduled, Duration.ofDays(30));
        String republished = published();
        rewrite(republished, unique("Calm"));
        publish(republished, NOW).statusCode(200);
        publisherSends(Map.of("text", "It blew harder.", "about", Map.of("part", "headline")))
                .post("/v1/articles/{ref}/corrections", republished).then().statusCode(201);
        String withdrawn = published();
        withdraw(withdrawn, "It was wrong.").statusCode(200);
        reinstate(withdrawn).statusCode(200);
        withdraw(withdrawn, "It is wrong.").statusCode(200);
        String renamed = draft();
        replace(renamed, anyStory().with("slug", uniqueSlug("another")).json()).statusCode(200);
        editor().put("/v1/articles/{ref}/related/bans/{banned}", changed, scheduled).then().statusCode(204);
        editor().put("/v1/articles/{ref}/related/bans/{banned}", renamed, changed).then().statusCode(204);
        return List.of(changed, scheduled, republished, withdrawn, renamed, namingWhoIsGone());
    }

    /** An article of which a past edition names a speaker, an author and a topic that were deleted since. */
    private String namingWhoIsGone() {
        Map<String, String> gone = Map.of(
                "speakers", made("/v1/speakers", Map.of("name", unique("Ana"))),
                "authors", made("/v1/authors", Map.of("name", unique("Una"))),
                "topics", made("/v1/topics", Map.of("name", unique("Tides"))));
        String id = published(anyStory().section("Wind", "“It blew hard,” she said.")
                .with("authors", List.of(Map.of("id", gone.get("authors")))).with("topics", List.of(Map.of("id", gone.get("topics"))))
                .quote(Map.of("text", "It blew hard", "speaker", Map.of("id", gone.get("speakers")))));
        rewrite(id, unique("Calm"));
        publish(id, NOW).statusCode(200);
        gone.forEach((noun, entry) -> publisher().header("If-Match", "*").delete("/v1/{noun}/{ref}", noun, entry)
                .then().statusCode(204));
        return id;
    }

    private static String ban(String article) {
        return "{\"article\":\"" + article + "\",\"createdAt\":\"2026-01-01T00:00:00Z\"}";
    }

    private void link(String from, String to) {
        editorSends(Map.of("relation", "background", "article", Map.of("id", to)))
                .post("/v1/articles/{ref}/related", from).then().statusCode(201);
    }

    private void unlink(String id) {
        sends(editor(), "application/merge-patch+json", "{\"related\": []}").patch("/v1/articles/{ref}", id)
                .then().statusCode(200);
    }

    private void erase(String id) {
        publisher().queryParam("edition", "all").delete("/v1/articles/{ref}/publication", id).then();
        reinstate(id);
        trash(id).statusCode(204);
        admin().delete("/v1/trash/{id}", id).then().statusCode(204);
    }

    private String export(boolean history) {
        return viewer().queryParam("history", history).get("/v1/exports").then().statusCode(200).extract().asString();
    }

    /** The lines about some articles, by their ids. */
    private Map<String, String> exported(boolean history, List<String> ids) {
        Map<String, String> lines = new LinkedHashMap<>();
        export(history).lines().forEach(line -> {
            JsonNode node = parse(line);
            String id = node.path("history").path("id").asText(node.path("id").asText());
            if (ids.contains(id)) {
                lines.put(id, line);
            }
        });
        assertEquals(ids.size(), lines.size());
        return lines;
    }

    private List<JsonNode> restored(String lines) {
        return parsed(sends(admin(), NDJSON, lines).post("/v1/imports").then().statusCode(200).extract().asString());
    }

    private Map<String, String> documents(List<String> ids) {
        Map<String, String> documents = new LinkedHashMap<>();
        ids.forEach(id -> documents.put(id, open(id).statusCode(200).extract().asString()
                .replaceAll("\"(createdAt|updatedAt)\":\"[^\"]*\"", "")
                .replaceAll("\"revision\":\\d+", "")));
        return documents;
    }

    private Map<String, String> readersDocuments(List<String> ids) {
        Map<String, String> documents = new LinkedHashMap<>();
        ids.forEach(id -> documents.put(id, read(id).extract().asString() + read(id).extract().header("ETag")
                + reader().get("/v1/articles/{ref}/history", id).asString()));
        return documents;
    }

    private Map<String, String> revisions(List<String> ids) {
        Map<String, String> documents = new LinkedHashMap<>();
        ids.forEach(id -> documents.put(id, viewer().get("/v1/articles/{ref}/revisions", id).asString()
                + viewer().get("/v1/articles/{ref}/revisions/1", id).asString() + open(id).extract().asString()
                + open(id).extract().header("ETag")));
        return documents;
    }

    private static List<String> ids(List<JsonNode> report) {
        return report.subList(0, report.size() - 1).stream().map(line -> line.path("id").asText()).toList();
    }

    private String made(String path, Map<String, ?> body) {
        return editorSends(body).post(path).then().statusCode(201).extract().path("id");
    }
}

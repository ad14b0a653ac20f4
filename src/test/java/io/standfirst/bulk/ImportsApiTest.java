package io.standfirst.bulk;

import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.standfirst.store.Role;
import io.standfirst.testing.Stories;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportsApiTest extends BulkTest {

    @Test
    void createsAnArticleForEachLine() {
        List<Stories> stories = stories(300);
        long before = log.last();

        List<JsonNode> report = imported(lines(stories));

        assertEquals(301, report.size(), "a line for each, and one for all");
        for (int i = 0; i < 300; i++) {
            assertEquals(i + 1, report.get(i).path("line").asInt());
            assertEquals("created", report.get(i).path("result").asText(), report.get(i).toString());
        }
        JsonPath article = open(report.get(299).path("id").asText()).statusCode(200).extract().jsonPath();
        assertEquals(stories.get(299).json().get("headline"), article.getString("headline"));
        assertEquals("draft", article.getString("status"));
        assertEquals(1, article.getInt("revision"));
        assertTrue(article.getString("sections[0].html").contains("data-quote"), "the quote is in its place");
        assertEquals(300, told(before).stream().filter(line -> line.startsWith("article created 1, unseen")).count());
        assertEquals(300, report.get(300).at("/import/created").asInt());
        assertEquals("complete", report.get(300).at("/import/state").asText());
    }

    @Test
    void changesNothingTheSecondTime() {
        List<Stories> stories = stories(30);
        imported(lines(stories));
        long before = log.last();

        List<JsonNode> report = imported(lines(stories));

        assertEquals(30, report.get(30).at("/import/unchanged").asInt(), report.toString());
        assertEquals(List.of(), told(before));
    }

    @Test
    void changesNothingTheSecondTimeThoughQuotesHaveMoved() {
        String id = draft(anyStory().section("Wind", "“It blew hard,” she said.").quote("It blew hard", unique("Ana")));
        String line = open(id).extract().asString().replace("“It blew hard,” she said.", "At noon: “It blew hard,” she said.");

        assertEquals("updated", imported(line).get(0).path("result").asText());
        assertEquals("unchanged", imported(line).get(0).path("result").asText());
        open(id).body("revision", equalTo(2));
    }

    @Test
    void replacesWhatIsKnownByIdOrSlug() {
        String byId = draft();
        String bySlug = draft();
        String revised = unique("Calm");

        List<JsonNode> report = imported(lines(List.of(
                story(revised).with("id", byId).section(null, "It is over."),
                story(revised).with("slug", slugOf(bySlug)).section(null, "It is over."))));

        assertEquals("updated", report.get(0).path("result").asText(), report.toString());
        assertEquals("updated", report.get(1).path("result").asText(), report.toString());
        open(byId).body("headline", equalTo(revised)).body("revision", equalTo(2));
        open(bySlug).body("headline", equalTo(revised)).body("revision", equalTo(2));
    }

    @Test
    void keepsIdsOfAnotherServer() {
        String article = UUID.randomUUID().toString();
        String section = UUID.randomUUID().toString();
        String quote = UUID.randomUUID().toString();
        Stories story = anyStory().with("id", article)
                .with("sections", List.of(Map.of("id", section, "body", "“We wait,” she said.")))
                .quote(Map.of("id", quote, "text", "We wait", "speaker", Map.of("name", unique("Ana")),
                        "place", Map.of("part", "section", "section", section)));

        List<JsonNode> report = imported(lines(List.of(story)));

        assertEquals(article, report.get(0).path("id").asText(), report.toString());
        open(article).body("sections[0].id", equalTo(section)).body("quotes[0].id", equalTo(quote))
                .body("quotes[0].place.section", equalTo(section));
    }

    @Test
    void refusesIdsOfOtherArticlesQuotes() {
        String other = open(draft(anyStory().quote("Nobody slept", unique("Bo")))).extract().path("quotes[0].id");
        Stories story = anyStory().with("id", UUID.randomUUID().toString())
                .quote(Map.of("id", other, "text", "We wait", "speaker", Map.of("name", unique("Ana"))));

        JsonNode line = imported(lines(List.of(story))).get(0);

        assertEquals("/quotes/0/id", line.at("/problem/errors/0/pointer").asText(), line.toString());
    }

    @Test
    void refusesLinesAndStoresTheOthers() {
        String newcomer = unique("Ana");
        List<String> lines = new ArrayList<>();
        lines.add(json(anyStory()));
        lines.add("{\"headline\": }");
        lines.add("{\"headline\": \"Storm\", \"colour\": \"red\"}");
        // Names somebody new, who is not to be left behind
        lines.add(json(Stories.story("").quote("We wait", newcomer)));
        lines.add("");
        lines.add(json(anyStory().with("topics", List.of(Map.of("slug", "no-such-topic")))));
        lines.add(json(anyStory().with("slug", slugOf(draft()))).replace("\"slug\"", "\"id\":\"" + draft() + "\",\"slug\""));
        lines.add(json(anyStory()));

        List<JsonNode> report = imported(String.join("\n", lines));

        assertEquals(List.of("created", "refused", "refused", "refused", "refused", "refused", "created"),
                report.stream().limit(7).map(line -> line.path("result").asText()).toList(), report.toString());
        assertEquals(List.of(1, 2, 3, 4, 6, 7, 8), report.stream().limit(7).map(line -> line.path("line").asInt()).toList());
        assertEquals(400, report.get(1).at("/problem/status").asInt());
        assertEquals(2, report.get(1).at("/problem/line").asInt(), "of the body");
        assertTrue(report.get(1).at("/problem/detail").asText().contains("line 2, column 14"), report.get(1).toString());
        assertEquals("/colour", report.get(2).at("/problem/errors/0/pointer").asText());
        assertEquals(422, report.get(3).at("/problem/status").asInt());
        assertEquals("/topics/0/slug", report.get(4).at("/problem/errors/0/pointer").asText());
        assertEquals(409, report.get(5).at("/problem/status").asInt());
        assertEquals(5, report.get(7).at("/import/refused").asInt());
        assertFalse(editor().queryParam("limit", 100).queryParam("sort", "-createdAt").get("/v1/speakers").asString()
                .contains(newcomer), "what a refused line would have made is not there");
        open(report.get(6).path("id").asText()).statusCode(200);
    }

    @Test
    void refusesLinesThatAreTooLongAndReadsOn() {
        String tooLong = "{\"headline\": \"" + "x".repeat(9 * 1024 * 1024) + "\"}";

        List<JsonNode> report = imported(tooLong + "\n" + json(anyStory()));

        assertEquals(413, report.get(0).at("/problem/status").asInt());
        assertEquals("created", report.get(1).path("result").asText());
    }

    @Test
    void takesBodiesBeyondTheLimitOfOthers() {
        Stories story = anyStory();
        for (int i = 0; i < 10; i++) {
            story.section("Part " + i, "Word. ".repeat(5_000));
        }
        List<Stories> stories = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            stories.add(story);
        }

        assertEquals(8, imported(lines(stories)).get(8).at("/import/created").asInt());
    }

    @Test
    void linksToArticlesThatComeLater() {
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        String never = UUID.randomUUID().toString();

        List<JsonNode> report = imported(lines(List.of(
                anyStory().with("id", first).relatedArticle(second).relatedArticle(never),
                anyStory().with("id", second).relatedArticle(first))));

        assertEquals(2, report.get(2).at("/import/created").asInt(), report.toString());
        assertTrue(report.get(2).at("/import/awaited").asInt() >= 1);
        open(first).body("related[0].article.id", equalTo(second)).body("related.size()", equalTo(1));
        open(second).body("related[0].article.id", equalTo(first));
        open(never).statusCode(404);
        replace(never, anyStory().json()).statusCode(404);
        imported(lines(List.of(anyStory().with("id", never))));
        open(first).body("related[1].article.id", equalTo(never));
    }

    @Test
    void writesOneArticleTwiceInTheirOrder() {
        String slug = uniqueSlug("storm");
        List<JsonNode> report = imported(lines(List.of(
                story("First").with("slug", slug), story("Second").with("slug", slug))));

        assertEquals("updated", report.get(1).path("result").asText(), report.toString());
        open(slug).body("headline", equalTo("Second")).body("revision", equalTo(2));
    }

    @Test
    void refusesWhatIsInTheTrash() {
        String id = draft();
        trash(id).statusCode(204);

        JsonNode line = imported(lines(List.of(anyStory().with("id", id)))).get(0);

        assertEquals(409, line.at("/problem/status").asInt());
    }

    @Test
    void tellsItsProgress() {
        String id = UUID.randomUUID().toString();
        String body = lines(stories(3));
        sends(editor(), NDJSON, body).queryParam("id", id).post("/v1/imports").then().statusCode(200)
                .header("Cache-Control", "no-store");

        editor().get("/v1/imports/{id}", id).then().statusCode(200)
                .body("state", equalTo("complete")).body("lines", equalTo(3)).body("created", equalTo(3))
                .body("bytes", equalTo(body.getBytes(java.nio.charset.StandardCharsets.UTF_8).length))
                .body("length", equalTo(body.getBytes(java.nio.charset.StandardCharsets.UTF_8).length))
                .body("remaining", nullValue());
        sends(editor(), NDJSON, body).queryParam("id", id).post("/v1/imports").then().statusCode(409)
                .body("detail", containsString("id"));
    }

    @Test
    void misquotesNobody() {
        String id = draft(anyStory().section("Wind", "“It blew hard,” she said.").quote("It blew hard", unique("Ana")));
        String quote = open(id).extract().path("quotes[0].id");
        Map<String, Object> kept = Map.of("id", quote, "text", "It blew hard", "speaker", Map.of("name", "Ana"));
        Stories other = anyStory().with("id", id).section("Wind", "“It was calm,” she said.")
                .quote(Map.of("id", quote, "text", "It blew hard", "speaker",
                        Map.of("id", open(id).extract().path("quotes[0].speaker.id"))));

        JsonNode line = imported(lines(List.of(other))).get(0);

        assertEquals("refused", line.path("result").asText(), kept + " " + line);
        open(id).body("revision", equalTo(1));
    }

    @Test
    void needsTheRoleOfAWriter() {
        sends(as(Role.VIEWER), NDJSON, json(anyStory())).post("/v1/imports").then().statusCode(403);
        assertNull(reader().get("/v1/imports/{id}", UUID.randomUUID()).then().statusCode(401).extract().path("id"));
    }
}

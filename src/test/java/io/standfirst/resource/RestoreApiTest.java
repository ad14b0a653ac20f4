package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Stories;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An earlier revision of the working copy is put back. */
@QuarkusTest
class RestoreApiTest extends Newsroom {

    /** What of a working copy is not its content. */
    private static final List<String> BESIDE = List.of("revision", "updatedAt");

    @Test
    void theWorkingCopyBecomesWhatItWas() {
        String id = draft(full());
        Map<String, Object> first = content(id);
        replace(id, story(unique("Other")).section("Sea", "It rose.").json()).statusCode(200);
        long before = log.last();
        restore(id, 1, "").statusCode(200).header("Article-Revision", "3").header("Change", notNullValue())
                .header("ETag", containsString("w3-")).body("revision", equalTo(3));
        assertEquals(first, content(id));
        assertEquals(List.of("article reverted 3, unseen to unseen, by editor"), told(before, id));
        viewer().get("/v1/articles/{ref}/revisions?limit=1", id).then().body("items[0].kind", equalTo("reverted"))
                .body("items[0].restoredFrom", equalTo(1));
        viewer().get("/v1/articles/{ref}/revisions/3/diff?from=1", id).then().body("changes", equalTo(Map.of()));
    }

    @Test
    void whatIsThereAlreadyMakesNoRevision() {
        String id = draft(full());
        long before = log.last();
        restore(id, 1, "").statusCode(200).header("Article-Revision", "1").header("Change", nullValue());
        assertEquals(List.of(), told(before, id));
    }

    @Test
    void slugAndPublicationStay() {
        String id = published();
        String headline = read(id).extract().path("headline");
        String slug = Stories.uniqueSlug("moved");
        publisherSends(story(unique("Other")).with("slug", slug).json()).put("/v1/articles/{ref}", id)
                .then().statusCode(200);
        publish(id, NOW).statusCode(200);
        String seen = read(id).extract().path("headline");
        restore(id, 1, "").statusCode(200).body("slug", equalTo(slug)).body("headline", equalTo(headline))
                .body("pending", equalTo(true));
        read(id).body("headline", equalTo(seen));
    }

    @Test
    void itemsThatWereRemovedComeBackWithTheirIdsAndAnchors() {
        String id = draft(story(unique("Storm")).section(null, "Lede.").section("Wind", "It blew."));
        JsonPath was = open(id).extract().jsonPath();
        editor().delete("/v1/articles/{ref}/sections/{id}", id, was.getString("sections[1].id")).then().statusCode(204);
        editorSends(Map.of("heading", "Wind", "body", "Anew.")).post("/v1/articles/{ref}/sections", id)
                .then().statusCode(201).body("anchor", equalTo("wind"));
        restore(id, 1, "").body("sections.id", equalTo(was.getList("sections.id")))
                .body("sections.anchor", contains("lede", "wind"));
        restore(id, 3, "").body("sections.body", contains("Lede.", "Anew."));
    }

    /** A quote's former place may by chance be that of today, in another text. */
    @Test
    void quotesStandWhereTheyStoodWhateverStandsThereNow() {
        String text = "“We wait,” she said. “We wait,” he said.";
        String id = draft(story(unique("Boats")).section(null, text).quote(Map.of("text", "We wait",
                "speaker", Map.of("name", unique("Maren")), "place", Map.of("part", "section", "section", 0,
                        "spans", List.of(Map.of("start", 1, "end", 8))))));
        Map<String, Object> first = content(id);
        String section = open(id).extract().path("sections[0].id");
        editorSends(Map.of("body", "“We sail,” she said. “We wait,” he said."))
                .put("/v1/articles/{ref}/sections/{id}?quotes=follow", id, section).then().statusCode(200)
                .body("quoteChanges[0].to", equalTo("We sail"));
        restore(id, 1, "").statusCode(200).body("quotes[0].place.spans[0].start", equalTo(1))
                .body("quotes[0].text", equalTo("We wait"));
        assertEquals(first, content(id));
    }

    @Test
    void aStaleTagIsRefused() {
        String id = draft();
        String tag = open(id).extract().header("ETag");
        rewrite(id, unique("Other"));
        String current = open(id).extract().header("ETag");
        editorSends("").header("If-Match", tag).post("/v1/articles/{ref}/revisions/1/restore", id).then().statusCode(412)
                .header("ETag", current);
        editorSends("").header("If-Match", current).post("/v1/articles/{ref}/revisions/1/restore", id).then().statusCode(200)
                .header("Article-Revision", "3");
    }

    @Test
    void whatIsGoneIsNamedAndLeftOutOnlyIfAsked() {
        String target = draft();
        String id = draft(full().relatedArticle(target));
        JsonPath was = open(id).extract().jsonPath();
        replace(id, story(unique("Other")).section(null, "Other.").json()).statusCode(200);
        trash(target).statusCode(204);
        restore(id, 1, "").statusCode(200);
        restore(id, 2, "").statusCode(200);
        admin().delete("/v1/trash/{id}", target).then().statusCode(204);
        String speaker = was.getString("quotes[0].speaker.id");
        String author = was.getString("authors[0].id");
        editor().delete("/v1/speakers/{id}", speaker).then().statusCode(204);
        editor().delete("/v1/authors/{id}", author).then().statusCode(204);
        long before = log.last();
        restore(id, 1, "").statusCode(409).body("type", endsWith("/problems/names-what-is-gone"))
                .body("gone.id", containsInAnyOrder(speaker, author, target))
                .body("gone.noun", containsInAnyOrder("speaker", "author", "article"))
                .body("detail", containsString("missing=leave-out"));
        restore(id, 1, "?missing=refuse").statusCode(409);
        assertEquals(List.of(), told(before, id));
        restore(id, 1, "?missing=leave-out").statusCode(200).body("quotes", empty()).body("authors", empty())
                .body("related.title", contains("Fog")).body("headline", equalTo(was.getString("headline")))
                .body("sections[0].body", containsString("We wait"));
    }

    @Test
    void refusesUnknownPolicies() {
        String id = draft();
        restore(id, 1, "?missing=ignore").statusCode(400).body("errors[0].allowed", contains("refuse", "leave-out"));
        restore(id, 1, "?quotes=ignore").statusCode(400);
    }

    private static Stories full() {
        return story(unique("Boats wait")).with("kicker", "Harbour").with("standfirst", "Fog, they say.")
                .with("authors", List.of(Map.of("name", unique("Ines"))))
                .section(null, "They wait: “We wait,” she said.").section("Wind", "It *blew*.")
                .quote("We wait", unique("Maren Holt")).relatedUrl("https://example.org/fog", "Fog");
    }

    private Map<String, Object> content(String id) {
        Map<String, Object> article = new HashMap<>(open(id).extract().jsonPath().getMap(""));
        article.keySet().removeAll(BESIDE);
        return article;
    }

    private ValidatableResponse restore(String article, int revision, String query) {
        return editorSends("").post("/v1/articles/{ref}/revisions/{number}/restore" + query, article, revision).then();
    }
}

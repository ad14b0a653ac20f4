package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.standfirst.store.Role;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Stories;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the working copy of an article was after each change. */
@QuarkusTest
class RevisionsApiTest extends Newsroom {

    private String id;
    private String first;

    @BeforeEach
    void makeArticleOfThreeRevisions() {
        id = draft(anyStory());
        first = open(id).extract().path("headline");
        rewrite(id, unique("Harbour open again"));
        editorSends(Map.of("heading", "Wind", "body", "It blew.")).post("/v1/articles/{ref}/sections", id)
                .then().statusCode(201);
    }

    @Test
    void listsTheLatestFirst() {
        list("").body("items.revision", contains(3, 2, 1))
                .body("items.kind", contains("updated", "updated", "created"))
                .body("items[0].restoredFrom", nullValue())
                .body("items[0].key.id", equalTo(keys.idOf(Role.EDITOR).toString()))
                .body("items[0].key.name", notNullValue())
                .body("items[0].at", equalTo(open(id).extract().path("updatedAt")))
                .body("items[0].url", endsWith("/v1/articles/" + id + "/revisions/3"))
                .body("items[0].quoteChanges", empty())
                .body("page.sort", equalTo("-revision")).body("page.next", nullValue());
    }

    @Test
    void turnsPages() {
        JsonPath page = list("?limit=2&total=true").body("items.revision", contains(3, 2))
                .body("page.total", equalTo(3)).extract().jsonPath();
        list("?limit=2&cursor=" + page.getString("page.next")).body("items.revision", contains(1));
        list("?sort=revision&fields=revision").body("items.revision", contains(1, 2, 3)).body("items[0].at", nullValue());
        viewer().get("/v1/articles/{ref}/revisions?sort=at", id).then().statusCode(400)
                .body("errors[0].allowed", contains("revision", "-revision"));
    }

    @Test
    void saysWhichEditionsWereMadeOfARevision() {
        publish(id, NOW).statusCode(200);
        list("").body("items[0].editions", hasSize(1)).body("items[0].editions[0].visibleFrom", notNullValue())
                .body("items[1].editions", empty());
        String later = schedule(id, Duration.ofHours(1)).toString();
        list("").body("items[0].editions.visibleFrom", hasSize(2)).body("items[0].editions[1].visibleFrom", equalTo(later));
    }

    @Test
    void saysWhichWordsOfWhichQuotesFollowedAnEdit() {
        String quoted = draft(story(unique("Boats wait")).section(null, "“We wait,” she said.")
                .quote("We wait", unique("Maren Holt")));
        JsonPath article = open(quoted).extract().jsonPath();
        editorSends(Map.of("body", "“We sail,” she said.")).put("/v1/articles/{ref}/sections/{id}?quotes=follow", quoted,
                article.getString("sections[0].id")).then().statusCode(200);
        viewer().get("/v1/articles/{ref}/revisions", quoted).then().statusCode(200)
                .body("items[0].quoteChanges[0].quote", equalTo(article.getString("quotes[0].id")))
                .body("items[0].quoteChanges[0].change", equalTo("reworded"))
                .body("items[0].quoteChanges[0].from", equalTo("We wait"))
                .body("items[0].quoteChanges[0].to", equalTo("We sail"))
                .body("items[1].quoteChanges", empty());
    }

    @Test
    void showsTheArticleAsItWas() {
        Stories story = story(unique("Boats wait")).with("standfirst", "Fog.").with("topics", List.of())
                .with("authors", List.of(Map.of("name", unique("Ines"))))
                .section(null, "*They* wait: “We wait,” she said.").quote("We wait", unique("Maren Holt"))
                .relatedUrl("https://example.org/fog", "Fog");
        String full = draft(story);
        Map<String, Object> before = new HashMap<>(open(full).extract().jsonPath().getMap(""));
        rewrite(full, unique("Boats sail"));
        // Corrections stand beside the article, not in it
        before.remove("corrections");
        Map<String, Object> was = revision(full, "1").statusCode(200).extract().jsonPath().getMap("");
        assertEquals(before, was);
        revision(full, "1?include=text&fields=sections").body("sections[0].text", containsString("They wait"))
                .body("headline", nullValue());
    }

    @Test
    void isKnownByAStrongTagThatGuardsNoWrite() {
        String tag = revision(id, "2").statusCode(200)
                .header("ETag", matchesPattern("\"r2-.+\"")).extract().header("ETag");
        viewer().header("If-None-Match", tag).get("/v1/articles/{ref}/revisions/2", id).then().statusCode(304);
        editorSends(anyStory().json()).header("If-Match", tag).put("/v1/articles/{ref}", id).then().statusCode(412);
    }

    @Test
    void namesAreThoseOfToday() {
        String speaker = unique("Maren Holt");
        String quoted = draft(story(unique("Boats wait")).section(null, "“We wait,” she said.").quote("We wait", speaker));
        String tag = revision(quoted, "1").extract().header("ETag");
        String married = unique("Maren Lund");
        publisherSends(Map.of("name", married)).put("/v1/speakers/{ref}",
                open(quoted).extract().<String>path("quotes[0].speaker.id")).then().statusCode(200);
        revision(quoted, "1").body("quotes[0].speaker.name", equalTo(married)).header("ETag", not(equalTo(tag)));
    }

    @Test
    void whatIsGoneIsLeftOut() {
        String target = draft();
        String full = draft(story(unique("Boats wait")).with("authors", List.of(Map.of("name", unique("Ines"))))
                .section(null, "“We wait,” she said.").quote("We wait", unique("Maren Holt")).relatedArticle(target));
        JsonPath was = open(full).extract().jsonPath();
        rewrite(full, unique("Boats sail"));
        erase(target);
        List<String> gone = new ArrayList<>(List.of("speakers/" + was.getString("quotes[0].speaker.id"),
                "authors/" + was.getString("authors[0].id")));
        gone.forEach(entry -> editor().delete("/v1/" + entry).then().statusCode(204));
        revision(full, "1").statusCode(200).body("authors", empty()).body("related", empty())
                .body("quotes[0].text", equalTo("We wait")).body("quotes[0].speaker", nullValue());
        viewer().get("/v1/articles/{ref}/revisions/1/diff?format=text", full).then().statusCode(200)
                .body(containsString("+Said by: (deleted)"));
        viewer().get("/v1/articles/{ref}/revisions/1/diff", full).then().statusCode(200)
                .body("changes.authors[0].name", nullValue()).body("changes.quotes[0].speaker.to", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "4", "2147483647"})
    void saysWhichRevisionsThereAre(String number) {
        revision(id, number).statusCode(404).body("detail", containsString("1 to 3"));
        revision(id, number + "/diff").statusCode(404).body("detail", containsString("1 to 3"));
        editorSends("").post("/v1/articles/{ref}/revisions/" + number + "/restore", id).then().statusCode(404)
                .body("detail", containsString("1 to 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999", "abc", "1.5", "1e0", "%00"})
    void whatIsNoNumberNamesNothing(String number) {
        assertEquals(404, viewer().urlEncodingEnabled(false)
                .get("/v1/articles/" + id + "/revisions/" + number).statusCode());
    }

    @Test
    void anUnknownArticleAndOneInTheTrashHaveNone() {
        viewer().get("/v1/articles/{ref}/revisions", "no-such-story").then().statusCode(404);
        trash(id).statusCode(204);
        viewer().get("/v1/articles/{ref}/revisions", id).then().statusCode(404);
        revision(id, "1").statusCode(404);
    }

    @Test
    void anOldSlugRedirects() {
        String old = slugOf(id);
        replace(id, anyStory().with("slug", Stories.uniqueSlug("moved")).json()).statusCode(200);
        viewer().get("/v1/articles/{ref}/revisions/1/diff?from=2", old).then().statusCode(308)
                .header("Location", endsWith("/revisions/1/diff?from=2"));
    }

    @Test
    void keepsTheFirstHeadline() {
        revision(id, "1").body("headline", equalTo(first)).body("revision", equalTo(1)).body("view", equalTo("working"));
    }

    private ValidatableResponse list(String query) {
        return viewer().get("/v1/articles/{ref}/revisions" + query, id).then().statusCode(200);
    }

    private ValidatableResponse revision(String article, String path) {
        return viewer().get("/v1/articles/{ref}/revisions/" + path, article).then();
    }

    private void erase(String article) {
        trash(article).statusCode(204);
        admin().delete("/v1/trash/{id}", article).then().statusCode(204);
    }
}

package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.standfirst.testing.Newsroom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What changed from one revision to another. */
@QuarkusTest
class RevisionDiffApiTest extends Newsroom {

    private String id;
    private String section;

    @BeforeEach
    void makeArticleOfThreeRevisions() {
        id = draft(story("Boats wait").with("publisher", "The Post")
                .with("authors", List.of(Map.of("name", "Ines Corvel")))
                .section(null, "Fog. “We wait,” she said.").section("Wind", "It blew.").quote("We wait", "Maren Holt")
                .relatedUrl("https://example.org/fog", "Fog"));
        section = open(id).extract().path("sections[0].id");
        Map<String, Object> article = open(id).extract().jsonPath().getMap("");
        article.put("headline", "Boats wait again");
        article.put("kicker", "Harbour");
        article.put("authors", List.of());
        article.put("related", List.of());
        replace(id, article).statusCode(200);
        editorSends(Map.of("body", "Thick fog. “We wait,” she said.")).put("/v1/articles/{ref}/sections/{id}", id, section)
                .then().statusCode(200);
    }

    @Test
    void tellsOnlyWhatChanged() {
        JsonPath diff = diff("2/diff").extract().jsonPath();
        assertEquals(1, diff.getInt("from"));
        assertEquals(2, diff.getInt("to"));
        assertEquals(List.of("authors", "headline", "kicker", "related"),
                diff.getMap("changes").keySet().stream().map(Object::toString).sorted().toList());
        assertEquals("[[equal, Boats wait], [insert,  again]]", diff.getList("changes.headline.words").stream()
                .map(step -> List.copyOf(((Map<?, ?>) step).values())).toList().toString());
        assertEquals("removed", diff.getString("changes.authors[0].change"));
        assertEquals("Ines Corvel", diff.getString("changes.authors[0].name"));
        assertEquals("https://example.org/fog", diff.getString("changes.related[0].from.url"));
    }

    @Test
    void aQuoteThatMovedAlongIsNotTold() {
        diff("3/diff").body("changes.sections", hasSize(1)).body("changes.sections[0].id", equalTo(section))
                .body("changes.sections[0].change", equalTo("changed"))
                .body("changes.sections[0]", not(hasKey("position")))
                .body("changes.sections[0]", not(hasKey("heading")))
                .body("changes.sections[0].body.words.text", contains("Fog", "Thick fog", ". “We wait,” she said."))
                .body("changes", not(hasKey("quotes")));
    }

    @Test
    void theFirstIsComparedWithNothing() {
        diff("1/diff").body("from", equalTo(0)).body("changes.headline.from", nullValue())
                .body("changes.headline.words.operation", contains("insert"))
                .body("changes.sections.change", contains("added", "added"))
                .body("changes.quotes[0].speaker.to.name", equalTo("Maren Holt"))
                .body("changes.quotes[0].place.to.section", equalTo(section))
                .body("changes.publisher.to", equalTo("The Post"));
        assertEquals(diff("1/diff").extract().asString(), diff("1/diff?from=0").extract().asString());
    }

    @Test
    void comparesBackwards() {
        diff("1/diff?from=3").body("from", equalTo(3)).body("to", equalTo(1))
                .body("changes.headline.words.operation", contains("equal", "delete"))
                .body("changes.related[0].change", equalTo("added"));
    }

    @Test
    void aRevisionDoesNotDifferFromItself() {
        assertEquals("{\"from\":2,\"to\":2,\"changes\":{}}", diff("2/diff?from=2").extract().asString());
        assertEquals("--- revision 2\n+++ revision 2\n", diff("2/diff?from=2&format=text").extract().asString());
    }

    @Test
    void aSpeakerWhoIsCorrectedIsTold() {
        Map<String, Object> quote = open(id).extract().jsonPath().getMap("quotes[0]");
        quote.put("speaker", Map.of("name", unique("Ole Brandt")));
        quote.put("speakerRole", "Skipper");
        editorSends(quote).put("/v1/articles/{ref}/quotes/{id}", id, quote.get("id")).then().statusCode(200);
        diff("4/diff").body("changes.quotes[0].change", equalTo("changed"))
                .body("changes.quotes[0].speaker.from.name", equalTo("Maren Holt"))
                .body("changes.quotes[0].speakerRole.to", equalTo("Skipper"))
                .body("changes.quotes[0]", not(hasKey("text")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "?format=text | */*", "?format=text | application/json", "'' | text/plain", "'' | text/*, application/json;q=0.5"})
    void reviewsInTheTerminal(String query, String accept) {
        String text = viewer().accept(accept).get("/v1/articles/{ref}/revisions/3/diff" + query, id).then().statusCode(200)
                .contentType(equalTo("text/plain; charset=utf-8")).header("Vary", containsString("Accept"))
                .extract().asString();
        assertEquals("""
                --- revision 2
                +++ revision 3
                @@ -3,7 +3,7 @@
                 Publisher: The Post
                 Language: en
                \s
                -Fog.
                +Thick fog.
                 “We wait,” she said.
                \s
                 ## Wind
                """, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "?format=json | text/plain", "'' | */*", "'' | application/json", "'' | text/plain;q=0.1, application/*"})
    void answersJsonToPrograms(String query, String accept) {
        viewer().accept(accept).get("/v1/articles/{ref}/revisions/3/diff" + query, id).then().statusCode(200)
                .contentType("application/json").body("to", equalTo(3));
    }

    @Test
    void refusesOtherFormats() {
        viewer().accept("text/html").get("/v1/articles/{ref}/revisions/3/diff", id).then().statusCode(406)
                .body("type", endsWith("/problems/not-acceptable"));
        viewer().get("/v1/articles/{ref}/revisions/3/diff?format=pdf", id).then().statusCode(400)
                .body("errors[0].allowed", hasItem("text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "4", "2147483647"})
    void refusesToCompareWithWhatThereIsNot(String from) {
        viewer().get("/v1/articles/{ref}/revisions/3/diff?from=" + from, id).then().statusCode(400)
                .body("errors[0].parameter", equalTo("from")).body("detail", containsString("1 to 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.5", "99999999999"})
    void refusesToCompareWithWhatIsNoNumber(String from) {
        viewer().get("/v1/articles/{ref}/revisions/3/diff?from=" + from, id).then().statusCode(400)
                .body("errors[0].parameter", equalTo("from"));
    }

    private ValidatableResponse diff(String path) {
        return viewer().get("/v1/articles/{ref}/revisions/" + path, id).then().statusCode(200);
    }
}

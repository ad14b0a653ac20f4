package io.standfirst.resource;

import static io.standfirst.testing.Stories.story;
import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.standfirst.http.json.Patch;
import io.standfirst.testing.Stories;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changing parts of what is stored, in the two standard ways, over what {@code PUT} takes. */
@QuarkusTest
class PatchApiTest extends ContentApiTest {

    private String speaker;
    private String id;

    @BeforeEach
    void makeArticle() {
        speaker = unique("Ana Reyes");
        id = id(harbour());
    }

    private Stories harbour() {
        return story(unique("Storm")).with("kicker", "Weather")
                .section(null, "“We wait,” she said. The boats stayed in.")
                .section("Wind", "It blew.")
                .quote("We wait", speaker)
                .relatedUrl("https://example.com/tide", "Tides");
    }

    @Test
    void mergesMembersOfTheArticle() {
        merge(path(id), "{\"headline\": \"Calm\", \"kicker\": null}").then().statusCode(200)
                .header("Article-Revision", "2")
                .body("headline", equalTo("Calm")).body("kicker", nullValue())
                .body("sections.heading", contains(null, "Wind")).body("quotes.text", contains("We wait"));
    }

    @Test
    void appliesOperationsToTheArticle() {
        operations(path(id), """
                [{"op": "test", "path": "/kicker", "value": "Weather"},
                 {"op": "replace", "path": "/sections/1/heading", "value": "Gusts"},
                 {"op": "add", "path": "/sections/-", "value": {"heading": "Rain", "body": "It fell."}},
                 {"op": "move", "from": "/sections/2", "path": "/sections/1"},
                 {"op": "remove", "path": "/related/0"}]""").then().statusCode(200)
                .body("sections.heading", contains(null, "Rain", "Gusts"))
                .body("sections[2].anchor", equalTo("wind"))
                .body("related", equalTo(List.of()));
    }

    @Test
    void appliesAllOperationsOrNone() {
        storesNothing(() -> isProblem(operations(path(id), """
                [{"op": "replace", "path": "/headline", "value": "Calm"},
                 {"op": "test", "path": "/kicker", "value": "Sports"}]"""), 409, "patch-failed")
                .body("errors.pointer", contains("/1")).body("detail", containsString("/kicker")));
    }

    @Test
    void refusesPathsThatAreMissing() {
        isProblem(operations(path(id), "[{\"op\": \"remove\", \"path\": \"/sections/7\"}]"), 409, "patch-failed");
        isProblem(operations(path(id), "[{\"op\": \"replace\", \"path\": \"/revision\", \"value\": 7}]"), 409,
                "patch-failed");
    }

    @Test
    void anEmptyPatchChangesNothing() {
        storesNothing(() -> {
            merge(path(id), "{}").then().statusCode(200).header("Article-Revision", "1").header("Change", nullValue());
            operations(path(id), "[]").then().statusCode(200).header("Article-Revision", "1");
        });
    }

    @Test
    void membersThatAreOnlyReadHaveNoEffect() {
        storesNothing(() -> merge(path(id), "{\"revision\": 70, \"status\": \"published\", \"url\": \"x\"}")
                .then().statusCode(200).body("revision", equalTo(1)).body("status", equalTo("draft")));
    }

    @Test
    void carriesQuotesThroughAPatch() {
        operations(path(id), """
                [{"op": "replace", "path": "/sections/0/body", "value": "All day long: “We wait,” she said."}]""")
                .then().statusCode(200).body("quotes[0].place.spans.start", contains(15));
    }

    @Test
    void refusesToMisquoteUnlessItIsSaid() {
        String misquoting = "[{\"op\": \"replace\", \"path\": \"/sections/0/body\", \"value\": \"“We shall wait,” she said.\"}]";
        isProblem(operations(path(id), misquoting), 409, "quote-broken");
        operations(path(id) + "?quotes=follow", misquoting).then().statusCode(200)
                .body("quotes.text", contains("We shall wait")).body("quoteChanges.change", contains("reworded"));
    }

    @Test
    void patchesASectionAlone() {
        String section = article(id).getString("sections[1].id");
        String tag = editor().get(path(id) + "/sections/" + section).header("ETag");
        merge(path(id), "{\"kicker\": \"Sea\"}").then().statusCode(200);
        sends(Patch.MERGE_PATCH, "{\"body\": \"It *blew* hard.\"}").header("If-Match", tag)
                .patch(path(id) + "/sections/" + section).then().statusCode(200)
                .body("heading", equalTo("Wind")).body("html", equalTo("<p>It <em>blew</em> hard.</p>"));
        isProblem(sends(Patch.MERGE_PATCH, "{\"body\": \"Again.\"}").header("If-Match", tag)
                .patch(path(id) + "/sections/" + section), 412, "precondition-failed");
    }

    @Test
    void movesASectionByAPatch() {
        String section = article(id).getString("sections[0].id");
        merge(path(id) + "/sections/" + section, "{\"position\": 1}").then().statusCode(422)
                .body("errors.pointer", contains("/heading"));
        operations(path(id) + "/sections/" + section, """
                [{"op": "test", "path": "/position", "value": 0}, {"op": "replace", "path": "/heading", "value": "Waiting"}]""")
                .then().statusCode(200).body("heading", equalTo("Waiting")).body("position", equalTo(0));
    }

    @Test
    void patchesAQuoteAlone() {
        String quote = article(id).getString("quotes[0].id");
        merge(path(id) + "/quotes/" + quote, "{\"speakerRole\": \"harbour master\"}").then().statusCode(200)
                .body("speakerRole", equalTo("harbour master")).body("speaker.name", equalTo(speaker))
                .body("place.part", equalTo("section"));
        operations(path(id) + "/quotes/" + quote, "[{\"op\": \"replace\", \"path\": \"/place\", \"value\": null}]")
                .then().statusCode(200).body("place", nullValue());
    }

    @Test
    void aPatchedNameNamesAnotherSpeaker() {
        String other = unique("Bo Lind");
        String quote = article(id).getString("quotes[0].id");
        String before = article(id).getString("quotes[0].speaker.id");
        merge(path(id) + "/quotes/" + quote, "{\"speaker\": {\"name\": \"" + other + "\"}}").then().statusCode(200)
                .body("speaker.name", equalTo(other)).body("speaker.id", not(before));
        operations(path(id), "[{\"op\": \"replace\", \"path\": \"/quotes/0/speaker/name\", \"value\": \"" + speaker + "\"}]")
                .then().statusCode(200).body("quotes[0].speaker.id", equalTo(before));
        String slug = article(id).getString("quotes[0].speaker.slug");
        merge(path(id) + "/quotes/" + quote, "{\"speaker\": {\"name\": \"" + other + "\"}}").then().statusCode(200);
        merge(path(id) + "/quotes/" + quote, "{\"speaker\": {\"slug\": \"" + slug + "\"}}").then().statusCode(200)
                .body("speaker.id", equalTo(before));
    }

    @Test
    void patchesARelatedItemAlone() {
        String item = article(id).getString("related[0].id");
        merge(path(id) + "/related/" + item, "{\"relation\": \"background\", \"title\": null}").then().statusCode(422)
                .body("errors.pointer", contains("/title"));
        merge(path(id) + "/related/" + item, "{\"relation\": \"background\"}").then().statusCode(200)
                .body("relation", equalTo("background")).body("title", equalTo("Tides"));
    }

    @Test
    void aPatchLeavesALinkToATrashedArticle() {
        String target = id(story(unique("Tides")));
        String linking = id(story(unique("Storm")).relatedArticle(target));
        editor().delete(path(target)).then().statusCode(204);
        merge(path(linking), "{\"headline\": \"Calm\"}").then().statusCode(200).body("related", equalTo(List.of()));
        editor().contentType(ContentType.JSON).post("/v1/trash/{id}/restore", target).then().statusCode(200);
        assertEquals(List.of(target), article(linking).getList("related.article.id"));
    }

    @Test
    void patchesTheSlug() {
        String slug = uniqueSlug("calm");
        merge(path(id), "{\"slug\": \"" + slug + "\"}").then().statusCode(200).body("slug", equalTo(slug));
        merge(path(id), "{\"slug\": null}").then().statusCode(200).body("slug", equalTo(slug));
    }

    @Test
    void patchesASpeaker() {
        String path = "/v1/speakers/" + article(id).getString("quotes[0].speaker.id");
        merge(path, "{\"aliases\": [\"A. Reyes\"], \"description\": \"Harbour master\"}").then().statusCode(200)
                .body("aliases", contains("A. Reyes")).body("name", equalTo(speaker));
        operations(path, "[{\"op\": \"add\", \"path\": \"/aliases/0\", \"value\": \"Ana\"},"
                + "{\"op\": \"remove\", \"path\": \"/description\"}]").then().statusCode(200)
                .body("aliases", contains("Ana", "A. Reyes")).body("description", nullValue());
        breaksRules(merge(path, "{\"name\": null}"), "/name");
    }

    @Test
    void patchesAnAuthor() {
        String author = entry("/v1/authors", Map.of("name", unique("Ines Corvel"), "description", "Reporter"));
        merge("/v1/authors/" + author, "{\"sameAs\": [\"https://example.com/ines\"]}").then().statusCode(200)
                .body("sameAs", contains("https://example.com/ines")).body("description", equalTo("Reporter"));
    }

    @Test
    void patchesATopic() {
        String wide = unique("Weather");
        String parent = entry("/v1/topics", Map.of("name", wide));
        String topic = entry("/v1/topics", Map.of("name", unique("Wind")));
        merge("/v1/topics/" + topic, "{\"parent\": {\"name\": \"" + wide + "\"}}").then().statusCode(200)
                .body("parent.id", equalTo(parent));
        merge("/v1/topics/" + topic, "{\"mediaTopic\": \"medtop:20000344\"}").then().statusCode(200)
                .body("parent.id", equalTo(parent));
        merge("/v1/topics/" + topic, "{\"parent\": null}").then().statusCode(200).body("parent", nullValue());
    }

    @Test
    void refusesMembersThatTheFormDoesNotHave() {
        isProblem(merge(path(id), "{\"sections\": [{\"body\": \"x\", \"colour\": \"red\"}]}"), 400, "invalid-body")
                .body("errors.pointer", contains("/sections/0/colour"));
        isProblem(operations(path(id), "[{\"op\": \"add\", \"path\": \"/colour\", \"value\": 1}]"), 400, "invalid-body")
                .body("errors.pointer", contains("/colour"));
    }

    @Test
    void refusesResultsThatBreakARule() {
        breaksRules(merge(path(id), "{\"headline\": null, \"language\": \"x\"}"), "/headline", "/language");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            application/merge-patch+json | null
            application/merge-patch+json | []
            application/merge-patch+json | "text"
            application/merge-patch+json | {"headline": 5}
            application/merge-patch+json | {"sections": {"0": {"body": "x"}}}
            application/json-patch+json  | {}
            application/json-patch+json  | [null]
            application/json-patch+json  | [{"op": "spam", "path": "/headline"}]
            application/json-patch+json  | [{"op": "add", "path": "", "value": 7}]
            application/json-patch+json  | [{"op": "add", "path": "", "value": null}]
            """)
    void refusesWhatIsNoPatchOrLeavesNoArticle(String type, String patch) {
        storesNothing(() -> isProblem(sends(type, patch).patch(path(id)), 400, "invalid-body"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"headline\": \"a\", \"headline\": \"b\"}", "{\"headline\": \"\\ud800\"}", "{} {}"})
    void refusesWhatIsNoJson(String patch) {
        storesNothing(() -> merge(path(id), patch).then().statusCode(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/xml"})
    void saysWhichPatchesItTakes(String type) {
        isProblem(sends(type, "{}").patch(path(id)), 415, "unsupported-media-type")
                .header("Accept-Patch", "application/merge-patch+json, application/json-patch+json");
    }

    @Test
    void saysInOptionsWhichPatchesItTakes() {
        reader().options(path(id)).then().statusCode(204).header("Allow", containsString("PATCH"))
                .header("Accept-Patch", containsString("application/json-patch+json"));
        reader().options("/v1/articles").then().statusCode(204).header("Accept-Patch", nullValue());
    }

    @Test
    void guardsAPatchByIfMatch() {
        String tag = editor().get(path(id)).header("ETag");
        sends(Patch.MERGE_PATCH, "{\"kicker\": \"Sea\"}").header("If-Match", tag).patch(path(id)).then().statusCode(200);
        isProblem(sends(Patch.MERGE_PATCH, "{\"kicker\": \"Sky\"}").header("If-Match", tag).patch(path(id)),
                412, "precondition-failed");
    }

    @Test
    void appliesToTheWholeWhateverIsSelected() {
        isProblem(sends(Patch.MERGE_PATCH, "{}").patch(path(id) + "?fields=headline"), 400, "invalid-parameter");
    }

    @Test
    void findsNothingAtUnknownPlaces() {
        isProblem(merge(path(UUID.randomUUID().toString()), "{}"), 404, "not-found");
        isProblem(merge(path(id) + "/sections/" + UUID.randomUUID(), "{}"), 404, "not-found");
        isProblem(merge("/v1/topics/" + UUID.randomUUID(), "{}"), 404, "not-found");
    }

    private String entry(String path, Map<String, ?> entry) {
        return editorSends(entry).post(path).then().statusCode(201).extract().path("id");
    }

    private Response merge(String path, String patch) {
        return sends(Patch.MERGE_PATCH, patch).patch(path);
    }

    private Response operations(String path, String patch) {
        return sends(Patch.JSON_PATCH, patch).patch(path);
    }

    private RequestSpecification sends(String type, String body) {
        return sends(editor(), type, body);
    }
}

package io.standfirst.resource;

import static io.standfirst.testing.Stories.story;
import static io.standfirst.testing.Stories.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article's editor says it is related to. */
@QuarkusTest
class RelatedApiTest extends ContentApiTest {

    private static final Map<String, Object> LINK = Map.of("url", "https://example.org/wind", "title", "Winds");

    private String id;
    private JsonPath other;

    @BeforeEach
    void makeTwoArticles() {
        id = id(story(unique("Storm")));
        other = create(story(unique("Background")).with("publisher", "Courier"));
    }

    @Test
    void linksToAnArticleByIdOrSlug() {
        created(add(Map.of("relation", "background", "article", Map.of("id", other.getString("id")))))
                .body("origin", equalTo("editor"))
                .body("relation", equalTo("background"))
                .body("article.slug", equalTo(other.getString("slug")))
                .body("title", equalTo(other.getString("headline")))
                .body("publisher", equalTo("Courier"))
                .body("url", nullValue());
        String second = create(story(unique("Second"))).getString("slug");
        created(add(Map.of("article", Map.of("slug", second)))).body("relation", equalTo("see-also"))
                .body("position", equalTo(1));
    }

    @Test
    void linksToAUrl() {
        created(add(Map.of("relation", "same-story", "url", "https://example.org/wind", "title", "Winds",
                "publisher", "Elsewhere")))
                .body("article", nullValue())
                .body("url", equalTo("https://example.org/wind"))
                .body("title", equalTo("Winds"))
                .body("publisher", equalTo("Elsewhere"));
    }

    @Test
    void needsExactlyOneTarget() {
        breaksRules(add(Map.of("relation", "background")), "");
        breaksRules(add(Map.of("article", Map.of("id", other.getString("id")), "url", "https://example.org", "title", "A")),
                "", "/title");
    }

    @Test
    void articleIsNotRelatedToItself() {
        breaksRules(add(Map.of("article", Map.of("id", id))), "/article");
    }

    @Test
    void refusesTheSameTargetTwice() {
        created(add(LINK));
        breaksRules(add(LINK), "");
        created(add(Map.of("article", Map.of("id", other.getString("id")))));
        breaksRules(add(Map.of("article", Map.of("slug", other.getString("slug")), "position", 0)), "")
                .body("errors[0].detail", containsString("/related/2"));
    }

    @Test
    void refusesArticlesThatAreNotThere() {
        breaksRules(add(Map.of("article", Map.of("id", UUID.randomUUID().toString()))), "/article");
        breaksRules(add(Map.of("article", Map.of("slug", "no-such-story"))), "/article");
        breaksRules(add(Map.of("article", Map.of())), "/article");
        editor().delete(path(other.getString("id"))).then().statusCode(204);
        breaksRules(add(Map.of("article", Map.of("id", other.getString("id")))), "/article");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.org", "ftp://example.org", "javascript:alert(1)", "https://"})
    void urlsAreWebAddresses(String url) {
        breaksRules(add(Map.of("url", url, "title", "Winds")), "/url");
    }

    @Test
    void urlsNeedATitle() {
        breaksRules(add(Map.of("url", "https://example.org/wind")), "/title");
        breaksRules(add(Map.of("url", "https://example.org/wind", "title", "Winds ")), "/title");
    }

    @Test
    void unknownRelationsAreToldWithTheKnownOnes() {
        isProblem(add(Map.of("relation", "sequel", "url", "https://example.org")), 400, "invalid-body")
                .body("errors[0].pointer", equalTo("/relation"))
                .body("errors[0].allowed", contains("background", "follow-up", "same-story", "see-also"));
    }

    @Test
    void replacesMovesOrdersAndRemoves() {
        String first = created(add(LINK)).extract().path("id");
        String second = created(add(Map.of("url", "https://example.org/rain", "title", "Rain"))).extract().path("id");

        editorSends(Map.of("url", "https://example.org/rain", "title", "Rains", "position", 0)).put(related() + "/" + second)
                .then().statusCode(200).body("title", equalTo("Rains")).body("position", equalTo(0));
        editorSends(List.of(first, second)).put(related() + "/order").then().statusCode(200)
                .body("items.id", contains(first, second)).body("items.position", contains(0, 1));
        breaksRules(editorSends(List.of(first)).put(related() + "/order"), "");
        editor().delete(related() + "/" + first).then().statusCode(204);
        editor().get(chosen()).then().body("items.id", contains(second)).body("items.position", contains(0));
    }

    @Test
    void putOfWhatWasGotChangesNothing() {
        String item = created(add(Map.of("article", Map.of("id", other.getString("id"))))).extract().path("id");
        String got = editor().get(related() + "/" + item).asString();
        storesNothing(() -> editorSends(got).put(related() + "/" + item).then().statusCode(200)
                .header("Change", nullValue()));
    }

    @Test
    void linksToArticlesInTheTrashStayWhereTheyWere() {
        String first = created(add(LINK)).extract().path("id");
        String hidden = created(add(Map.of("article", Map.of("id", other.getString("id"))))).extract().path("id");
        String last = created(add(Map.of("url", "https://example.org/rain", "title", "Rain"))).extract().path("id");
        trash(other);

        storesNothing(() -> put(id, writable(id)).then().statusCode(200).body("related.id", contains(first, last)));
        restore(other);
        editor().get(chosen()).then().body("items.id", contains(first, hidden, last));
    }

    @Test
    void linksToArticlesInTheTrashDoNotCount() {
        String hidden = created(add(Map.of("article", Map.of("id", other.getString("id"))))).extract().path("id");
        String first = created(add(LINK)).extract().path("id");
        String second = created(add(Map.of("url", "https://example.org/rain", "title", "Rain"))).extract().path("id");
        trash(other);

        editor().get(chosen()).then().body("items.id", contains(first, second)).body("items.position", contains(0, 1));
        storesNothing(() -> editorSends(List.of(first, second)).put(related() + "/order").then().statusCode(200));
        editorSends(List.of(second, first)).put(related() + "/order").then().statusCode(200)
                .body("items.id", contains(second, first));
        patch("[{'op': 'test', 'path': '/related/0/title', 'value': 'Rain'},"
                + " {'op': 'replace', 'path': '/related/0/title', 'value': 'Rains'}]")
                .then().statusCode(200).body("related.title", contains("Rains", "Winds"));
        String third = created(add(Map.of("url", "https://example.org/sun", "title", "Sun", "position", 1)))
                .body("position", equalTo(1)).extract().path("id");
        breaksRules(add(Map.of("url", "https://example.org/snow", "title", "Snow", "position", 4)), "/position");
        editorSends(Map.of("title", "Suns", "url", "https://example.org/sun")).put(related() + "/" + third)
                .then().statusCode(200).body("position", equalTo(1));
        patch("[{'op': 'replace', 'path': '/related/2/title', 'value': ''}]").then().statusCode(422)
                .body("errors.pointer", contains("/related/2/title"));
        restore(other);
        editor().get(chosen()).then().body("items.id", contains(hidden, second, third, first));
    }

    @Test
    void aLinkToAnArticleInTheTrashCanBeRemovedButNotWritten() {
        String hidden = created(add(Map.of("article", Map.of("id", other.getString("id"))))).extract().path("id");
        trash(other);
        storesNothing(() -> editorSends(LINK).put(related() + "/" + hidden).then().statusCode(404));
        editor().delete(related() + "/" + hidden).then().statusCode(204);
        restore(other);
        editor().get(chosen()).then().body("items", empty());
    }

    @Test
    void ifMatchGuardsOneItem() {
        String first = created(add(LINK)).extract().path("id");
        String tag = editor().get(related() + "/" + first).header("ETag");
        String second = created(add(Map.of("url", "https://example.org/rain", "title", "Rain"))).extract().path("id");
        editorSends(Map.of("url", "https://example.org/sun", "title", "Sun")).header("If-Match", tag)
                .put(related() + "/" + first).then().statusCode(200);
        isProblem(editorSends(LINK).header("If-Match", tag).put(related() + "/" + first), 412, "precondition-failed")
                .header("ETag", editor().get(related() + "/" + first).header("ETag"));
        editor().get(related() + "/" + second).then().statusCode(200);
    }

    @Test
    void readersSeeOnlyRelatedArticlesThatArePublished() {
        created(add(Map.of("article", Map.of("id", other.getString("id")))));
        created(add(LINK));
        publish(id);
        reader().get(chosen()).then().body("items.title", contains("Winds")).body("items.position", contains(0));
        reader().get(path(id)).then().body("related", hasSize(1));
        publish(other.getString("id"));
        reader().get(chosen()).then().body("items", hasSize(2))
                .body("items[0].article.slug", equalTo(other.getString("slug")));
    }

    @Test
    void viewersDoNotWriteAndReadersSeeNoDraft() {
        String item = created(add(LINK)).extract().path("id");
        viewer().contentType(ContentType.JSON).body(LINK).post(related()).then().statusCode(403);
        viewer().delete(related() + "/" + item).then().statusCode(403);
        viewer().get(related() + "/" + item).then().statusCode(200);
        reader().get(related() + "/" + item).then().statusCode(404);
        publish(id);
        editor().delete(related() + "/" + item).then().statusCode(204);
        reader().get(related() + "/" + item).then().statusCode(200);
        viewer().get(chosen()).then().body("items", empty());
    }

    private String related() {
        return path(id) + "/related";
    }

    /** Without what is computed: other tests have stories that are like these. */
    private String chosen() {
        return related() + "?origin=editor";
    }

    private void trash(JsonPath article) {
        editor().delete(path(article.getString("id"))).then().statusCode(204);
    }

    private void restore(JsonPath article) {
        editor().noContentType().post("/v1/trash/{id}/restore", article.getString("id")).then().statusCode(200);
    }

    private Response patch(String operations) {
        return sends(editor(), "application/json-patch+json", operations.replace('\'', '"')).patch(path(id));
    }

    private Response add(Map<String, Object> item) {
        return editorSends(item).post(related());
    }
}

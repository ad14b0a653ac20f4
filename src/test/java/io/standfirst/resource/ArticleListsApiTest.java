package io.standfirst.resource;

import static io.standfirst.testing.Stories.story;
import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of articles: their pages, their order, how much of each article they show, and how they are cached. */
@QuarkusTest
class ArticleListsApiTest extends ContentApiTest {

    private static final String SAME_INSTANT = "2019-05-01T08:00:00Z";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private String topic;
    private List<String> ids;

    @BeforeEach
    void publishSevenArticlesOfOneTopicMostAtOneInstant() {
        topic = uniqueSlug("harbour");
        editorSends(Map.of("name", topic, "slug", topic)).post("/v1/topics").then().statusCode(201);
        ids = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            ids.add(id(story(unique("Storm " + i)).with("topics", List.of(Map.of("slug", topic)))
                    .section(null, "“We wait.”").quote("We wait", "Ana Reyes of " + topic)
                    .relatedUrl("https://example.org/" + i, "More")));
            publishAt(ids.get(i), i == 3 ? "2019-05-01T08:00:01Z" : SAME_INSTANT);
        }
    }

    @Test
    void pagesFollowOneAnotherThroughEqualInstants() {
        List<String> newestFirst = List.of(ids.get(3), ids.get(6), ids.get(5), ids.get(4), ids.get(2), ids.get(1), ids.get(0));
        assertEquals(newestFirst, walk(this::reader, "limit=2"));
        assertEquals(newestFirst, walk(this::reader, "limit=2&sort=-publishedAt"));
        assertEquals(newestFirst, walk(this::reader, "limit=3&sort=-updatedAt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"publishedAt", "updatedAt"})
    void readersSortBothWays(String property) {
        List<String> backwards = walk(this::reader, "limit=2&sort=-" + property);
        Collections.reverse(backwards);
        assertEquals(backwards, walk(this::reader, "limit=2&sort=" + property));
    }

    @ParameterizedTest
    @ValueSource(strings = {"updatedAt", "createdAt"})
    void editorsSortBothWays(String property) {
        assertEquals(ids, walk(this::editor, "limit=2&sort=" + property));
        List<String> backwards = new ArrayList<>(ids);
        Collections.reverse(backwards);
        assertEquals(backwards, walk(this::editor, "limit=3&sort=-" + property));
        assertEquals(backwards, walk(this::editor, "limit=100"));
    }

    @Test
    void usualOrderIsToldAndOtherOrdersAreRefused() {
        list("").then().body("page.sort", equalTo("-publishedAt"));
        editor().get("/v1/articles?limit=1").then().body("page.sort", equalTo("-createdAt"));
        isProblem(reader().get("/v1/articles?sort=headline"), 400, "invalid-parameter").body("errors[0].allowed",
                contains("publishedAt", "updatedAt", "-publishedAt", "-updatedAt"));
        isProblem(reader().get("/v1/articles?sort=createdAt"), 400, "invalid-parameter");
        isProblem(editor().get("/v1/articles?sort=publishedAt"), 400, "invalid-parameter");
        editor().get("/v1/articles?view=published&limit=1&sort=createdAt").then().statusCode(200);
    }

    @Test
    void pagesNeitherRepeatNorSkipWhatComesAndGoesBetweenThem() {
        Response first = list("limit=3");
        String added = id(story(unique("Newer")).with("topics", List.of(Map.of("slug", topic))));
        publishAt(added, "2020-01-01T00:00:00Z");
        publisher().delete(path(ids.get(2)) + "/publication").then().statusCode(200);
        list("limit=100&cursor=" + first.path("page.next")).then()
                .body("items.id", contains(ids.get(4), ids.get(1), ids.get(0)));
    }

    @Test
    void nextPageIsInTheLinkAsInTheBody() {
        Response page = list("limit=4&total=true&fields=slug");
        Matcher link = NEXT.matcher(page.header("Link"));
        assertEquals(true, link.matches());
        URI next = URI.create(link.group(1));
        assertEquals("/v1/articles", next.getPath());
        reader().urlEncodingEnabled(false).get(next.getPath() + "?" + next.getRawQuery()).then().statusCode(200)
                .header("Link", nullValue())
                .body("items", hasSize(3))
                .body("page.next", nullValue())
                .body("page.total", equalTo(7))
                .body("items[0].keySet()", containsInAnyOrder("id", "slug"));
    }

    @Test
    void lastPageIsTheLastEvenIfItIsFull() {
        list("limit=7").then().body("items", hasSize(7)).body("page.next", nullValue()).body("page.size", equalTo(7));
        list("limit=6").then().body("items", hasSize(6)).body("page.next", notNullValue());
    }

    @Test
    void limitIsFromOneToAHundred() {
        list("").then().body("page.size", equalTo(20)).body("page", not(hasKey("total")));
        list("limit=100").then().statusCode(200);
        list("limit=1").then().body("items", hasSize(1));
        for (String limit : List.of("0", "-1", "101", "1.0", "ten", "", "9999999999999")) {
            isProblem(reader().get("/v1/articles?limit=" + limit), 400, "invalid-parameter")
                    .body("errors[0].parameter", equalTo("limit"));
        }
    }

    @Test
    void cursorBelongsToItsFiltersAndOrder() {
        String cursor = list("limit=2").path("page.next");
        list("limit=5&fields=slug&cursor=" + cursor).then().statusCode(200).body("items", hasSize(5));
        for (String other : List.of("language=en&", "sort=publishedAt&", "sort=-updatedAt&", "view=published&")) {
            isProblem(list(other + "cursor=" + cursor), 400, "invalid-parameter")
                    .body("errors[0].parameter", equalTo("cursor"));
        }
        isProblem(editor().get("/v1/articles?topic=" + topic + "&cursor=" + cursor), 400, "invalid-parameter");
        for (String damaged : List.of("a", cursor.substring(1), cursor + "A", "A".repeat(3_000), "%00", "ä")) {
            isProblem(list("cursor=" + damaged), 400, "invalid-parameter");
        }
    }

    @Test
    void itemsComeWithoutListsUnlessAskedFor() {
        list("limit=1").then().body("items[0].keySet()", not(hasItems("sections")))
                .body("items[0]", allOf(not(hasKey("quotes")), not(hasKey("related")), hasKey("topics")));
        list("limit=1&include=quotes").then().body("items[0].quotes", hasSize(1))
                .body("items[0]", allOf(not(hasKey("sections")), not(hasKey("related"))));
        list("limit=1&include=sections,related").then().body("items[0].sections[0].text", nullValue())
                .body("items[0].sections", hasSize(1)).body("items[0].related", hasSize(1));
        list("limit=1&include=text").then().body("items[0].sections[0].text", equalTo("“We wait.”"));
        isProblem(list("include=body"), 400, "invalid-parameter")
                .body("errors[0].allowed", contains("sections", "quotes", "related", "text"));
    }

    @Test
    void fieldsChooseMembers() {
        list("fields=headline,topics").then().body("items.collect { it.keySet() }",
                everyItem(containsInAnyOrder("id", "headline", "topics")));
        list("limit=1&include=quotes&fields=quotes").then().body("items[0].keySet()", containsInAnyOrder("id", "quotes"));
        isProblem(list("fields=headlin"), 400, "invalid-parameter").body("errors[0].allowed", hasItems("headline", "slug"));
        reader().get(path(ids.get(0)) + "?fields=slug").then().statusCode(200).body("keySet()", containsInAnyOrder("id", "slug"));
        isProblem(reader().get(path(ids.get(0)) + "?include=sections"), 400, "invalid-parameter");
    }

    @Test
    void readersAreNotToldWhatConcernsEditors() {
        list("limit=1").then().body("items[0].keySet()", not(hasItems("revision")))
                .body("items[0]", allOf(not(hasKey("revision")), not(hasKey("createdAt")), not(hasKey("pending")),
                        not(hasKey("nextAt"))))
                .body("items[0].view", equalTo("published"));
        viewer().get("/v1/articles?view=published&limit=1&topic=" + topic).then()
                .body("items[0]", allOf(hasKey("revision"), hasKey("createdAt"), hasKey("pending")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles?topic={topic}", "/v1/articles/{id}", "/v1/articles/{id}?fields=slug",
            "/v1/articles/{id}/sections", "/v1/articles/{id}/quotes"})
    void whatTheClientHasIsNotSentAgain(String address) {
        String path = address.replace("{topic}", topic).replace("{id}", ids.get(0));
        Response first = reader().get(path);
        String tag = first.then().statusCode(200).header("Cache-Control", containsString("public"))
                .header("Vary", containsString("Authorization")).extract().header("ETag");
        assertEquals("", reader().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", tag)
                .extract().asString());
        reader().header("If-None-Match", "\"other\", W/" + tag).get(path).then().statusCode(304);
        reader().header("If-None-Match", "*").get(path).then().statusCode(304);
        reader().header("If-None-Match", "\"other\"").get(path).then().statusCode(200).header("ETag", tag);
        // What is the same for both, such as the sections, has the same tag.
        boolean same = address.endsWith("/sections") || address.endsWith("/quotes");
        editor().header("If-None-Match", tag).get(path).then().statusCode(same ? 304 : 200)
                .header("Cache-Control", containsString("private"));
    }

    @Test
    void headSaysWhatGetWould() {
        for (String path : List.of("/v1/articles?topic=" + topic, path(ids.get(0)))) {
            Response head = reader().head(path);
            head.then().statusCode(200).header("ETag", reader().get(path).header("ETag"));
            assertEquals("", head.asString());
        }
        reader().head(path("no-such-story")).then().statusCode(404);
    }

    @Test
    void prettyHasLines() {
        String plain = reader().get(path(ids.get(0))).asString();
        String pretty = reader().get(path(ids.get(0)) + "?pretty").asString();
        assertEquals(1, plain.strip().lines().count());
        assertEquals(true, pretty.lines().count() > 20);
        list("pretty=true").then().statusCode(200);
        isProblem(list("pretty=yes"), 400, "invalid-parameter");
    }

    private Response list(String query) {
        return reader().get("/v1/articles?topic=" + topic + "&" + query);
    }

    private List<String> walk(Supplier<RequestSpecification> caller, String query) {
        List<String> walked = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = caller.get().get("/v1/articles?topic=" + topic + "&" + query + cursor).then().statusCode(200)
                    .extract().jsonPath();
            walked.addAll(page.getList("items.id"));
            cursor = page.get("page.next") == null ? null : "&cursor=" + page.get("page.next");
        }
        return walked;
    }
}

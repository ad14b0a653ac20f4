package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who said what, across articles. */
@QuarkusTest
class QuotesApiTest extends QuoteApiTest {

    private String speaker;
    private String topic;
    private String publisherName;
    private String storm;
    private String ferry;

    /** Storm (2020): “We wait”, “the tide” (a fragment). Ferry (2021): “We go”. Draft: “We stay”. */
    @BeforeEach
    void makeThreeArticlesOfOneSpeaker() {
        String name = unique("Ana Reyes");
        topic = uniqueSlug("harbour");
        publisherName = unique("Courier");
        editorSends(Map.of("name", topic, "slug", topic)).post("/v1/topics").then().statusCode(201);
        Map<String, Object> fragment = by(name, "the tide");
        fragment.put("kind", "fragment");
        JsonPath first = create(story().with("publisher", publisherName).with("topics", List.of(Map.of("slug", topic)))
                .section(null, "“We wait,” she said, of “the tide”.").quote(by(name, "We wait")).quote(fragment));
        storm = first.getString("id");
        speaker = first.getString("quotes[0].speaker.slug");
        ferry = id(story().section(null, "“We go.”").quote(by(name, "We go")));
        id(story().section(null, "“We stay.”").quote(by(name, "We stay")));
        publishAt(storm, "2020-03-01T09:30:00Z");
        publishAt(ferry, "2021-03-01T00:00:00Z");
    }

    @Test
    void readersSeeWhatWasPublishedNewestFirst() {
        list("").body("items.text[0]", equalTo("We go")).body("items.text", containsInAnyOrder("We go", "We wait", "the tide"))
                .body("page.sort", equalTo("-publishedAt"))
                .body("items[0].article.id", equalTo(ferry))
                .body("items[0].article.publishedAt", equalTo("2021-03-01T00:00:00Z"))
                .body("items[0].speaker.slug", equalTo(speaker))
                .body("items[0].place.part", equalTo("section"));
    }

    @Test
    void editorsSeeDraftsToo() {
        editor().get("/v1/quotes?speaker=" + speaker).then().statusCode(200)
                .body("items.text[0]", equalTo("We stay"))
                .body("items.text", containsInAnyOrder("We stay", "We go", "We wait", "the tide"))
                .body("page.sort", equalTo("-createdAt"));
        editor().get("/v1/quotes?view=published&speaker=" + speaker).then().body("items.size()", equalTo(3));
        reader().get("/v1/quotes?view=working&speaker=" + speaker).then().statusCode(401);
    }

    @Test
    void sortsBothWays() {
        list("&sort=publishedAt").body("items[2].text", equalTo("We go"));
        isProblem(reader().get("/v1/quotes?sort=text"), 400, "invalid-parameter")
                .body("errors[0].allowed", contains("publishedAt", "-publishedAt"));
    }

    @Test
    void filtersByEverything() {
        list("&kind=fragment").body("items.text", contains("the tide"));
        list("&kind=-fragment&topic=" + topic).body("items.text", contains("We wait"));
        list("&topic=-" + topic).body("items.text", contains("We go"));
        list("&topic=no-such-topic").body("items", empty());
        assertEquals(2, reader().queryParam("publisher", publisherName, "Nobody").get("/v1/quotes").jsonPath().getList("items").size());
        list("&from=2021-03-01").body("items.text", contains("We go"));
        list("&to=2021-03-01").body("items.text", containsInAnyOrder("We wait", "the tide"));
        list("&from=2020-03-01T09:30:00Z&to=2020-03-01T09:30:01Z&kind=full").body("items.text", contains("We wait"));
    }

    @Test
    void filtersBySeveralSpeakers() {
        String other = create(story().section(null, "“No.”").quote(quote("No"))).getString("quotes[0].speaker.id");
        String own = article(storm).getString("quotes[0].speaker.id");
        editor().get("/v1/quotes?speaker=%s,%s".formatted(other, speaker)).then().body("items.size()", equalTo(5));
        editor().get("/v1/quotes?limit=100&speaker=%s,-%s".formatted(other, own)).then().body("items.text", contains("No"));
    }

    @Test
    void pagesFollowOneAnother() {
        List<String> texts = new ArrayList<>();
        Response page = reader().get("/v1/quotes?limit=1&total=true&speaker=" + speaker);
        page.then().body("page.total", equalTo(3));
        for (String next = next(page, texts); next != null; next = next(page, texts)) {
            page = reader().get("/v1/quotes?limit=1&speaker=" + speaker + "&cursor=" + next);
        }
        assertEquals(List.of("We go", "We wait", "the tide").stream().sorted().toList(), texts.stream().sorted().toList());
    }

    @Test
    void fieldsChooseMembers() {
        list("&fields=text&kind=fragment").body("items[0].keySet()", containsInAnyOrder("id", "text"));
        isProblem(reader().get("/v1/quotes?fields=words"), 400, "invalid-parameter")
                .body("errors[0].allowed", hasItem("speakerRole"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"words=a", "kind=half", "from=yesterday", "to=2020-02-30", "limit=0",
            "speaker=a,,b", "cursor=abc", "total=1", "view=draft"})
    void refusesWhatItDoesNotUnderstand(String query) {
        isProblem(reader().get("/v1/quotes?" + query), 400, "invalid-parameter");
    }

    @Test
    void onesQuotesAreUnderTheSpeaker() {
        String quotes = "/v1/speakers/" + speaker + "/quotes";
        reader().get(quotes + "?kind=full").then().statusCode(200).body("items.text", contains("We go", "We wait"));
        editor().get(quotes).then().body("items.size()", equalTo(4));
        isProblem(reader().get(quotes + "?speaker=" + speaker), 400, "invalid-parameter");
        reader().get("/v1/speakers/no-such-speaker/quotes").then().statusCode(404);
        String unseen = create(story().section(null, "“No.”").quote(quote("No"))).getString("quotes[0].speaker.slug");
        reader().get("/v1/speakers/" + unseen + "/quotes").then().statusCode(404);
    }

    @Test
    void oneQuoteHasATagAndIsSeenWithItsArticle() {
        String quote = "/v1/quotes/" + article(ferry).getString("quotes[0].id");
        String tag = reader().get(quote).then().statusCode(200).body("text", equalTo("We go"))
                .body("article.slug", notNullValue()).extract().header("ETag");
        reader().header("If-None-Match", tag).get(quote).then().statusCode(304);
        editor().get(quote).then().body("article.publishedAt", nullValue());

        publisher().delete(path(ferry) + "/publication").then().statusCode(200);
        reader().get(quote).then().statusCode(404);
        editor().get(quote).then().statusCode(200);
        reader().get("/v1/quotes/" + UUID.randomUUID()).then().statusCode(404);
        reader().get("/v1/quotes/we-go").then().statusCode(404);
    }

    @Test
    void withdrawnArticlesTakeTheirQuotesAlong() {
        String quote = "/v1/quotes/" + article(ferry).getString("quotes[0].id");
        publisherSends(Map.of("reason", "It was wrong.")).put(path(ferry) + "/withdrawal").then().statusCode(200);
        reader().get(quote).then().statusCode(404);
        assertFalse(list("").extract().asString().contains("We go"));
    }

    @Test
    void editsAreSeenOnceTheyArePublished() {
        String quote = article(ferry).getString("quotes[0].id");
        write(ferry, 0, "“We may go.”", "?quotes=follow").then().statusCode(200);
        reader().get("/v1/quotes/" + quote).then().body("text", equalTo("We go"));
        editor().get("/v1/quotes/" + quote).then().body("text", containsString("We may go"));
        publish(ferry);
        reader().get("/v1/quotes/" + quote).then().body("text", containsString("We may go"));
    }

    @Test
    void cursorBelongsToItsList() {
        String next = reader().get("/v1/quotes?limit=1&speaker=" + speaker).path("page.next");
        isProblem(reader().get("/v1/quotes?limit=1&cursor=" + next), 400, "invalid-parameter");
        isProblem(reader().get("/v1/speakers/" + speaker + "/quotes?cursor=" + next), 400, "invalid-parameter");
    }

    private static String next(Response page, List<String> texts) {
        texts.addAll(page.then().statusCode(200).extract().jsonPath().getList("items.text"));
        return page.path("page.next");
    }

    private ValidatableResponse list(String more) {
        RequestSpecification request = reader();
        return request.get("/v1/quotes?speaker=" + speaker + more).then().statusCode(200);
    }

    private static Map<String, Object> by(String name, String words) {
        Map<String, Object> quote = quote(words);
        quote.put("speaker", Map.of("name", name));
        return quote;
    }
}

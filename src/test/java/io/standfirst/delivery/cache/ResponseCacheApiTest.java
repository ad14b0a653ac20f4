package io.standfirst.delivery.cache;

import static io.restassured.RestAssured.given;
import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Together;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What readers get from the cache is what they would get without it, to the second. */
@QuarkusTest
class ResponseCacheApiTest extends Newsroom {

    private static final String HIT = "Standfirst; hit";
    private static final String STORED = "Standfirst; fwd=miss; stored";
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void theSecondReaderGetsTheFirstOnesAnswer() {
        String path = "/v1/articles/" + published();
        Response first = get(path).header("Cache-Status", STORED).extract().response();
        Response second = get(path).header("Cache-Status", HIT).extract().response();
        assertEquals(first.asString(), second.asString());
        for (String header : List.of("ETag", "Last-Modified", "Content-Type", "Vary", "Surrogate-Key", "Cache-Control")) {
            assertEquals(first.header(header), second.header(header), header);
        }
        assertTrue(!first.header("X-Request-Id").equals(second.header("X-Request-Id")), "each request has its own id");
    }

    @Test
    void aHitIsNotSentToWhoHasIt() {
        String path = "/v1/articles/" + published();
        Response first = get(path).extract().response();
        reader().header("If-None-Match", first.header("ETag")).get(path).then()
                .statusCode(304).header("Cache-Status", HIT).header("ETag", first.header("ETag")).body(equalTo(""));
        reader().header("If-None-Match", "\"another\"").get(path).then().statusCode(200).header("Cache-Status", HIT);
        reader().header("If-None-Match", "broken").get(path).then().statusCode(400);
    }

    @Test
    void headHasTheHeadersOfGet() {
        String path = "/v1/articles/" + published();
        Response whole = get(path).extract().response();
        reader().head(path).then().statusCode(200).header("Cache-Status", HIT).header("ETag", whole.header("ETag"))
                .header("Content-Type", whole.header("Content-Type")).body(equalTo(""));
    }

    @Test
    void aHitIsCompressedForThoseWhoTakeThat() {
        String id = published(story(unique("Long")).section(null, "Many words about little. ".repeat(200)));
        String plain = get("/v1/articles/" + id).extract().asString();
        reader().header("Accept-Encoding", "gzip").get("/v1/articles/{ref}", id).then()
                .header("Cache-Status", HIT).header("Content-Encoding", "gzip").body(equalTo(plain));
        reader().header("Accept-Encoding", "gzip;q=0, identity").get("/v1/articles/{ref}", id).then()
                .header("Cache-Status", HIT).header("Content-Encoding", not(equalTo("gzip"))).body(equalTo(plain));
    }

    @Test
    void keyHoldersPassBy() {
        String path = "/v1/articles/" + published();
        get(path);
        viewer().get(path).then().statusCode(200).header("Cache-Status", nullValue())
                .header("Cache-Control", "private, no-cache").header("Surrogate-Key", nullValue())
                .body("view", equalTo("working"));
        viewer().get(path + "?view=published").then().statusCode(200).header("Cache-Status", nullValue());
        reader().header("Authorization", "Bearer wrong").get(path).then().statusCode(401);
    }

    @Test
    void hitsAreCountedByTheirRoute() {
        String path = "/v1/articles/" + published();
        get(path);
        get(path).header("Cache-Status", HIT);
        String metrics = given().get("/q/metrics").asString();
        assertTrue(metrics.contains("uri=\"/v1/articles/{ref}\""), "by the template of the path");
        assertTrue(!metrics.contains(path), "not by the path itself");
        assertTrue(metrics.contains("standfirst_cache_requests_total{result=\"hit\""), "as hits");
    }

    @Test
    void aBodyOfNoLengthIsNone() throws Exception {
        String path = "/v1/articles/" + published();
        get(path);
        URI address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + path);
        HttpRequest request = HttpRequest.newBuilder(address).method("GET", HttpRequest.BodyPublishers.noBody()).build();
        assertEquals(Optional.of(HIT), HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()
                .send(request, HttpResponse.BodyHandlers.ofString()).headers().firstValue("Cache-Status"));
    }

    @Test
    void otherQueriesAreOtherAnswers() {
        String path = "/v1/articles/" + published();
        get(path);
        get(path + "?fields=slug").header("Cache-Status", STORED).body("headline", nullValue());
        get(path + "?pretty").header("Cache-Status", STORED);
        get(path).header("Cache-Status", HIT);
        reader().accept("application/xml").get(path).then().statusCode(406);
        reader().queryParam("nonsense", 1).get(path).then().statusCode(400);
    }

    @Test
    void anEditThatReadersDoNotSeeKeepsTheAnswer() {
        String id = published();
        get("/v1/articles/" + id);
        rewrite(id, unique("Not yet"));
        get("/v1/articles/" + id).header("Cache-Status", HIT);
    }

    @Test
    void publishingShowsAtOnce() {
        String id = published();
        String list = listOf(id);
        get("/v1/articles/" + id);
        get(list);
        String headline = unique("Anew");
        rewrite(id, headline);
        publish(id, NOW);
        get("/v1/articles/" + id).body("headline", equalTo(headline));
        get(list).body("items[0].headline", equalTo(headline));
    }

    @Test
    void whatIsTakenBackIsGoneAtOnce() {
        String id = published();
        String list = listOf(id);
        get("/v1/articles/" + id);
        get(list).body("items", hasSize(1));
        withdraw(id, "It was wrong.");
        reader().get("/v1/articles/{ref}", id).then().statusCode(410);
        get(list).body("items", empty());
        reinstate(id);
        get("/v1/articles/" + id);
        unpublish(id, "all");
        reader().get("/v1/articles/{ref}", id).then().statusCode(404);
    }

    @Test
    void whatWasSearchedForIsGoneAtOnce() {
        String word = unique("Zeppelin").split(" ")[1];
        String id = published(story("Zeppelin " + word).section(null, "“We saw " + word + " land,” she said.")
                .quote("We saw " + word + " land", unique("Ana Reyes")));
        waitForIndex();
        List<String> paths = List.of("/v1/search?q=" + word, "/v1/articles?q=" + word, "/v1/quotes?q=" + word,
                "/v1/search/suggest?q=" + word);
        for (String path : paths) {
            // Not kept while something else is being written that the index does not have yet
            await(() -> HIT.equals(get(path).extract().header("Cache-Status")));
            get(path).body("items", not(empty()));
        }
        withdraw(id, "It was wrong.");
        paths.forEach(path -> get(path).body("items", empty()));
    }

    @Test
    void whatWasMissingIsFoundAtOnce() {
        String slug = uniqueSlug("soon");
        reader().get("/v1/articles/{ref}", slug).then().statusCode(404);
        reader().get("/v1/articles/{ref}", slug).then().statusCode(404);
        String id = published(anyStory().with("slug", slug));
        get("/v1/articles/" + slug).body("id", equalTo(id));
    }

    @Test
    void aNewSlugRedirectsTheOldOneAtOnce() {
        String id = published();
        String old = slugOf(id);
        get("/v1/articles/" + old);
        String slug = uniqueSlug("moved");
        sends(publisher(), "application/merge-patch+json", "{\"slug\": \"" + slug + "\"}")
                .patch("/v1/articles/{ref}", id).then().statusCode(200);
        reader().get("/v1/articles/{ref}", old).then().statusCode(308).header("Cache-Control", "no-store");
        get("/v1/articles/" + slug);
    }

    /** What was published for an earlier date, or names somebody otherwise now, is no newer by its date. */
    @Test
    void whetherAnArticleHasChangedOnlyItsTagTells() {
        String id = published();
        String path = "/v1/articles/" + id;
        String before = get(path).extract().header("Last-Modified");
        rewrite(id, unique("Storm opens the harbour"));
        publish(id, at(clock.instant().minus(Duration.ofDays(30)))).statusCode(200);
        get(path);
        reader().header("If-Modified-Since", before).get(path).then().statusCode(200).header("Cache-Status", HIT);
    }

    /** Of two headers that mean different things, neither gets what was kept for the other. */
    @Test
    void whatIsMalformedIsKeptForItselfOnly() {
        String path = "/v1/articles/" + published();
        reader().accept("text/ html").get(path).then().statusCode(200).contentType("application/json");
        reader().accept("text/html").get(path).then().statusCode(200).contentType("text/html");
        String other = "/v1/articles/" + published();
        reader().header("Accept", "text/markdown;q=0.5", "application/json").get(other).then().statusCode(200)
                .contentType("application/json");
        reader().header("Accept", "text/markdown;q=0.5").get(other).then().statusCode(200).contentType("text/markdown");
    }

    @Test
    void anotherNameShowsAtOnceWhereverItStands() {
        String name = unique("Ana Reyes");
        String id = published(story(unique("Said")).section(null, "“We wait,” she said.").quote("We wait", name));
        String speaker = open(id).extract().path("quotes[0].speaker.id");
        String quote = open(id).extract().path("quotes[0].id");
        List<String> paths = List.of("/v1/articles/" + id, "/v1/quotes/" + quote, "/v1/speakers/" + speaker,
                "/v1/articles?include=quotes&id=" + id, "/v1/articles/" + id + "/quotes", "/v1/quotes?speaker=" + speaker);
        paths.forEach(this::get);
        String married = unique("Ana Holt");
        publisherSends(Map.of("name", married)).put("/v1/speakers/{ref}", speaker).then().statusCode(200);
        paths.forEach(path -> assertTrue(get(path).extract().asString().contains(married), path));
    }

    @Test
    void aRelatedArticleAppearsAndDisappearsAtOnce() {
        String target = draft();
        String id = published(anyStory().relatedArticle(target));
        get("/v1/articles/" + id).body("related", empty());
        publish(target, NOW);
        get("/v1/articles/" + id).body("related", hasSize(1));
        withdraw(target, "It was wrong.");
        get("/v1/articles/" + id).body("related", empty());
        get("/v1/articles/" + id + "/related?origin=editor").body("items", empty());
    }

    @Test
    void aCorrectionShowsAtOnce() {
        String id = published();
        get("/v1/articles/" + id).body("corrections", empty());
        publisherSends(Map.of("text", "It was Tuesday.")).post("/v1/articles/{ref}/corrections", id)
                .then().statusCode(201);
        get("/v1/articles/" + id).body("corrections", hasSize(1));
        get("/v1/articles/" + id + "/corrections").body("items.text", hasItem("It was Tuesday."));
    }

    @Test
    void whatIsScheduledAppearsAndEndsToTheSecond() {
        String id = published();
        String headline = unique("At noon");
        rewrite(id, headline);
        Instant at = clock.instant().plus(HOUR);
        publish(id, Map.of("at", at.toString(), "until", at.plus(HOUR).toString()));
        String list = listOf(id);
        get("/v1/articles/" + id).body("headline", not(equalTo(headline)));
        get(list).body("items[0].headline", not(equalTo(headline)));
        clock.advance(HOUR);
        get("/v1/articles/" + id).body("headline", equalTo(headline));
        get(list).body("items[0].headline", equalTo(headline));
        clock.advance(HOUR);
        reader().get("/v1/articles/{ref}", id).then().statusCode(404);
        get(list).body("items", empty());
    }

    @Test
    void aScheduledArticleAppearsInAListThatWasKeptBeforeItWasScheduled() {
        String id = draft();
        String list = listOf(id);
        get(list).body("items", empty());
        schedule(id, HOUR);
        get(list).body("items", empty());
        clock.advance(HOUR);
        get(list).body("items", hasSize(1));
    }

    @Test
    void cachesAreToldToAskAgainWhenSomethingIsDue() {
        String id = published();
        get("/v1/articles/" + id).header("Cache-Control", containsString("public, max-age="));
        schedule(id, Duration.ofSeconds(5));
        Response due = get("/v1/articles/" + id).extract().response();
        String[] words = due.header("Cache-Control").split("[=,]");
        assertTrue(Integer.parseInt(words[2].strip()) <= 5, due.header("Cache-Control"));
        assertTrue(!due.header("Cache-Control").contains("stale"), due.header("Cache-Control"));
        clock.advance(Duration.ofSeconds(5));
    }

    @Test
    void theSurrogateKeyNamesWhatIsShown() {
        String target = published();
        String id = published(anyStory().relatedArticle(target)
                .with("authors", List.of(Map.of("name", unique("Byline")))));
        String author = open(id).extract().path("authors[0].id");
        get("/v1/articles/" + id).header("Surrogate-Key", containsString("article-" + id))
                .header("Surrogate-Key", containsString("article-" + target))
                .header("Surrogate-Key", containsString("author-" + author));
        get(listOf(id)).header("Surrogate-Key", equalTo("lists"));
    }

    @Test
    void oneOfManyWhoAskAtOnceGoesToTheDatabase() {
        String path = "/v1/articles/" + published();
        List<Response> answers = Together.run(16, number -> reader().get(path));
        answers.forEach(answer -> assertEquals(200, answer.statusCode()));
        assertEquals(1, answers.stream().filter(answer -> answer.header("Cache-Status").equals(STORED)).count());
    }

    private static String listOf(String id) {
        return "/v1/articles?id=" + id;
    }

    private ValidatableResponse get(String path) {
        return reader().get(path).then().statusCode(200);
    }
}

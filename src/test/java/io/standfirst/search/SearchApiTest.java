package io.standfirst.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Stories;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found, by whom, and how it looks. */
@QuarkusTest
class SearchApiTest extends Newsroom {

    /** A word that no other test uses. */
    private final String word = "zq" + UUID.randomUUID().toString().substring(0, 8);

    private ValidatableResponse search(RequestSpecification as, String question) {
        waitForIndex();
        return as.queryParam("q", question).get("/v1/search").then();
    }

    private Stories aStory() {
        return story("The " + word + " is closed").with("standfirst", "Nobody knows why.")
                .section(null, "It was <b>windy</b>. Ana said: “We have never seen a " + word + " like this.” & went.")
                .section("What " + word + " means", "It is a word.")
                .quote("We have never seen a " + word + " like this.", "Ana Reyes");
    }

    @Test
    void findsArticleSectionsAndQuote() {
        String id = published(aStory());
        search(reader(), word).statusCode(200)
                .body("items.type", containsInAnyOrder("article", "section", "quote", "section"))
                .body("items.article.id.unique()", contains(id))
                .body("items[0].id", equalTo(id))
                .body("items[0].highlights.headline", equalTo("The <em>" + word + "</em> is closed"))
                .body("items.section.heading", hasItem("What " + word + " means"))
                .body("items.find {it.type == 'quote'}.quote.speaker.name", equalTo("Ana Reyes"))
                .body("page.sort", equalTo("-score"))
                .body("didYouMean", nullValue())
                .body("timedOut", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "type,article", "quote,section,score", "highlights"})
    void showsTheMembersThatAreAskedFor(String fields) {
        published(aStory());
        search(reader().queryParam("fields", fields), word).statusCode(200)
                .body("items[0].keySet()", everyItem(in(("id," + fields).split(","))));
    }

    @Test
    void narrowsToTypes() {
        published(aStory());
        search(reader().queryParam("type", "quote"), word).body("items.type", contains("quote"));
        search(reader().queryParam("type", "-section,-quote"), word).body("items.type", contains("article"));
    }

    @Test
    void escapesAllThatItDoesNotMark() {
        published(aStory());
        search(reader().queryParam("type", "article"), word + " windy").body("items[0].highlights.body", equalTo(
                "It was <em>windy</em>. Ana said: “We have never seen a <em>" + word + "</em> like this.” &amp; went. It is a word."));
    }

    /** Most words of a text are not looked at closely; these must be. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            en, die,     <em>Dying</em> and <em>dies</em> by day
            en, sky,     <em>Skies</em> and skying
            en, running, She <em>RUNS</em> the <em>run</em> in rain
            en, ecole,   <em>École</em> and echo
            en, ferry,   <em>FERRY</em>-boats go far
            fr, homme,   <em>L’homme</em> et <em>d&#39;hommes</em> qui
            de, hauser,  <em>Häuser</em> am Hang
            ja, 東,      <em>東</em>へ
            en, “quay - weir”, The <em>quay - weir</em> and quay or weir
            en, quay-weir, The <em>quay - weir</em> and quay and weir
            en, quay_,   The <em>quay_</em> and quay
            fr, été,     Un <em>e\u0301te\u0301</em> et un <em>été</em>
            """)
    void marksWordsInAllTheirForms(String language, String asked, String marked) {
        String text = marked.replaceAll("</?em>", "").replace("&#39;", "'");
        String id = published(story("Of words").with("language", language).section(null, "Before it. " + text));
        search(reader().queryParam("type", "section").queryParam("id", id), asked).body("items[0].highlights.body",
                equalTo("Before it. " + marked));
    }

    /** What has no sentences, as a list, is no longer than other fragments; and no letter is cut in two. */
    @Test
    void fragmentsAreShort() {
        String id = published(story("Of boats").section(null, ("Boats in rows " + "\uD83D\uDEA2".repeat(30) + " ").repeat(2_000) + word));
        String boats = search(reader().queryParam("type", "section").queryParam("id", id), "boats").extract()
                .path("items[0].highlights.body");
        assertTrue(boats.startsWith("<em>Boats</em> in rows") && boats.length() < 700, boats);
        String last = search(reader().queryParam("type", "section").queryParam("id", id), word).extract()
                .path("items[0].highlights.body");
        assertTrue(last.endsWith("<em>" + word + "</em>") && last.length() < 300, last);
        assertEquals(boats + last, new String((boats + last).getBytes(UTF_8), UTF_8));
    }

    @Test
    void readersFindEditionsAndEditorsWorkingCopies() {
        String id = published(aStory());
        rewrite(id, "Nothing of it");
        search(reader(), word).body("items", not(empty()));
        search(editor(), word).body("items", empty());
        search(editor().queryParam("view", "published"), word).body("items", not(empty()));
    }

    @Test
    void draftsAreFoundByKeyHoldersOnly() {
        draft(aStory());
        search(reader(), word).body("items", empty());
        search(viewer(), word).body("items", hasSize(4)).body("items[0].article.publishedAt", nullValue());
    }

    @Test
    void whatIsTakenBackIsGoneAtOnce() {
        String id = published(aStory());
        search(reader().queryParam("total", true), word).body("page.total", equalTo(4));
        withdraw(id, "It was wrong.").statusCode(200);
        reader().queryParam("q", word).queryParam("total", true).get("/v1/search").then()
                .body("items", empty()).body("page.total", equalTo(0));
        reinstate(id).statusCode(200);
        search(reader(), word).body("items", hasSize(4));
        unpublish(id, "all").statusCode(200);
        reader().queryParam("q", word).queryParam("facets", "language").get("/v1/search").then()
                .body("items", empty()).body("facets.language", empty());
    }

    @Test
    void scheduledEditionsAreFoundWhenTheirTimeHasCome() {
        String id = draft(aStory());
        schedule(id, Duration.ofHours(1));
        search(reader(), word).body("items", empty());
        clock.advance(Duration.ofHours(1));
        await(() -> reader().queryParam("q", word).get("/v1/search").then().extract().path("items.size()").equals(4));
    }

    @Test
    void editionsThatRunOutAreGoneAtOnce() {
        String id = draft(aStory());
        publish(id, Map.of("until", clock.instant().plusSeconds(60).toString())).statusCode(200);
        search(reader(), word).body("items", hasSize(4));
        clock.advance(Duration.ofMinutes(1));
        reader().queryParam("q", word).queryParam("total", true).get("/v1/search").then()
                .body("items", empty()).body("page.total", equalTo(0));
    }

    @Test
    void waitsForAChange() {
        String change = editorSends(aStory().json()).post("/v1/articles").then().statusCode(201).extract().header("Change");
        editor().queryParam("q", word).queryParam("after", change).get("/v1/search").then().body("items", hasSize(4));
        editor().queryParam("q", word).queryParam("after", "999999999").get("/v1/search").then().statusCode(503)
                .header("Retry-After", notNullValue()).body("type", equalTo("http://localhost:8080/problems/search-not-ready"));
        reader().queryParam("q", word).queryParam("after", change).get("/v1/search").then().statusCode(400);
    }

    @Test
    void turnsPages() {
        published(aStory());
        var first = search(reader().queryParam("limit", 3), word).body("items", hasSize(3)).extract();
        reader().queryParam("limit", 3).queryParam("q", word).queryParam("cursor", first.<String>path("page.next"))
                .get("/v1/search").then().body("items", hasSize(1)).body("page.next", nullValue());
    }

    @Test
    void countsFacetsWithoutTheirOwnFilter() {
        published(aStory().with("publisher", "One " + word));
        published(aStory().with("publisher", "Two " + word).with("language", "de"));
        search(reader().queryParam("facets", "publisher,language,speaker,year").queryParam("publisher", "One " + word)
                .queryParam("type", "article"), word)
                .body("items", hasSize(1))
                .body("facets.publisher.value", contains("One " + word, "Two " + word))
                .body("facets.publisher.count", contains(1, 1))
                .body("facets.language.value", contains("en"))
                .body("facets.speaker.name", contains("Ana Reyes"))
                .body("facets", not(hasKey("topic")));
    }

    @Test
    void findsWhatWasMistypedAndSaysHowItIsSpelled() {
        published(aStory());
        String mistyped = word.substring(0, 5) + word.substring(6);
        search(reader(), mistyped).body("items", not(empty())).body("didYouMean", equalTo(word));
    }

    @Test
    void namesCanBeMistyped() {
        published(story("Nobody was there").with("authors", List.of(Map.of("name", "Una " + word))));
        String mistyped = word.substring(0, 5) + word.substring(6);
        search(reader(), mistyped).body("items", hasSize(1)).body("didYouMean", equalTo(word));
    }

    @Test
    void renamedSpeakersAreFoundByTheirNewName() {
        String id = published(aStory().quote("It is a word", "Old " + word + "x"));
        String speaker = open(id).extract().path("quotes[1].speaker.id");
        sends(publisher(), "application/merge-patch+json", "{\"name\": \"New " + word + "y\"}")
                .patch("/v1/speakers/" + speaker).then().statusCode(200);
        search(reader().queryParam("type", "quote"), word + "y").body("items.quote.speaker.name", contains("New " + word + "y"));
    }

    @Test
    void isMadeAnewWhileItServes() {
        published(aStory());
        search(reader(), word).body("items", hasSize(4));
        admin().contentType("application/json").post("/v1/search/rebuild").then().statusCode(202);
        await(() -> !admin().get("/v1/search/rebuild").then().statusCode(200).extract().<Boolean>path("running"));
        search(reader(), word).body("items", hasSize(4));
    }

    @Test
    void articlesAndQuotesAreListedBySearch() {
        String id = published(aStory());
        waitForIndex();
        reader().queryParam("q", word).queryParam("include", "quotes").queryParam("total", true).get("/v1/articles").then()
                .statusCode(200).body("items.id", contains(id)).body("items[0].quotes", hasSize(1))
                .body("page.total", equalTo(1)).body("page.sort", equalTo("-score"));
        reader().queryParam("q", word + " reyes").get("/v1/quotes").then()
                .statusCode(200).body("items.article.id", contains(id));
        reader().queryParam("q", word).queryParam("kind", "fragment").get("/v1/quotes").then().body("items", empty());
        editor().queryParam("q", word).queryParam("status", "published").get("/v1/articles").then().statusCode(400);
        editor().queryParam("q", word).queryParam("sort", "-createdAt").get("/v1/articles").then()
                .body("items.id", contains(id));
    }

    @Test
    void anythingCanBeTyped() {
        waitForIndex();
        List<String> typed = List.of("\"", "\"\"", "\"" + word, "(" + word, word + ")", "*", "**", "?", "a*", "*" + word, "-",
                "--", "-" + word, "OR", "OR OR", word + " OR", "OR " + word, "the of and", "headline_en:" + word, "a AND b",
                "[1 TO 2]", "{" + word + "}", "~2", word + "~", "^4", "\\", "/x/", "&& || !", "\ud83d\ude00", "e\u0301",
                "\u202e" + word, "\u0130\u0131", "東京都", "ﷺ", "שלום", "\u200b", "'", "l'", "'s", "x".repeat(1000), "1e9 0x");
        for (String question : typed) {
            reader().queryParam("q", question).get("/v1/search").then().statusCode(200);
        }
        String many = IntStream.range(0, 100).mapToObj(number -> "w" + number + word.charAt(number % 10))
                .collect(Collectors.joining(" "));
        reader().queryParam("q", many).get("/v1/search").then().statusCode(200);
        reader().queryParam("q", many.substring(0, 40).replace(" ", "* ") + "*").get("/v1/search").then().statusCode(200);
    }

    @Test
    void needsAQuestion() {
        reader().get("/v1/search").then().statusCode(400).body("errors[0].parameter", equalTo("q"));
        reader().queryParam("q", "x".repeat(1001)).get("/v1/search").then().statusCode(400);
        reader().queryParam("q", "x ".repeat(101)).get("/v1/search").then().statusCode(400);
    }
}

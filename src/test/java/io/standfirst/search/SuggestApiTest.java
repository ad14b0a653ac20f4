package io.standfirst.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Stories;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is proposed while somebody types. */
@QuarkusTest
class SuggestApiTest extends Newsroom {

    /** A word that no other test uses. */
    private final String word = "zs" + UUID.randomUUID().toString().substring(0, 8);

    private ValidatableResponse suggest(RequestSpecification as, String typed) {
        waitForIndex();
        return as.queryParam("q", typed).get("/v1/search/suggest").then().statusCode(200);
    }

    private Stories aStory() {
        String topic = editorSends(Map.of("name", "The " + word + " question")).post("/v1/topics")
                .then().statusCode(201).extract().path("id");
        return story("Never " + word).with("topics", List.of(Map.of("id", topic)))
                .section(null, "Ana said: “We have never seen this.”")
                .quote("We have never seen this.", "Ana " + word);
    }

    @Test
    void completesTopicsSpeakersAndHeadlines() {
        String id = published(aStory());
        suggest(reader(), word.substring(0, 7))
                .body("items.type", contains("topic", "speaker", "article"))
                .body("items.name", contains("The " + word + " question", "Ana " + word, "Never " + word))
                .body("items[2].id", equalTo(id))
                .body("items[2].url", equalTo("http://localhost:8080/v1/articles/" + slugOf(id)));
    }

    @Test
    void allWordsButTheLastAreWhole() {
        published(aStory());
        suggest(reader(), "Ána " + word.substring(0, 8)).body("items.name", contains("Ana " + word));
        suggest(reader(), "An " + word).body("items", empty());
    }

    @Test
    void readersAreProposedNothingOfDrafts() {
        draft(aStory());
        suggest(reader(), word).body("items", empty());
        suggest(editor(), word).body("items", not(empty()));
    }

    @Test
    void whatIsTakenBackIsGoneAtOnce() {
        String id = published(aStory());
        suggest(reader(), word).body("items", not(empty()));
        unpublish(id, "all").statusCode(200);
        reader().queryParam("q", word).get("/v1/search/suggest").then().body("items", empty());
    }

    @Test
    void takesAsMuchAsSomebodyTypes() {
        reader().queryParam("q", "x".repeat(101)).get("/v1/search/suggest").then().statusCode(400);
        reader().queryParam("q", "*\"' -").get("/v1/search/suggest").then().statusCode(200).body("items", empty());
        reader().queryParam("q", "x").queryParam("limit", 21).get("/v1/search/suggest").then().statusCode(400);
        reader().get("/v1/search/suggest").then().statusCode(400);
    }
}

package io.standfirst.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Stories;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who said what about what. */
@QuarkusTest
class AboutApiTest extends Newsroom {

    private static final String WAIT = "We wait for the tide";
    private static final String SLEEP = "Nobody slept";
    private static final String SUMMED_UP = "It held";

    /** Words that only the story of one test has. */
    private final String inHeadline = word();
    private final String inTopic = word();
    private final String inParagraph = word();
    private final String inNextParagraph = word();
    private final String inHeading = word();
    private final String inStandfirst = word();
    private final String speaker = Stories.unique("Ana Reyes");

    @Test
    void aQuoteIsAboutWhatIsSaidAroundIt() {
        published(aStory());
        about(reader(), inHeadline).body("items.text", containsInAnyOrder(WAIT, SLEEP, SUMMED_UP));
        about(reader(), inTopic).body("items.text", containsInAnyOrder(WAIT, SLEEP, SUMMED_UP));
        about(reader(), inParagraph).body("items.text", contains(WAIT));
        about(reader(), inNextParagraph).body("items", empty());
        about(reader(), inHeading).body("items.text", contains(SLEEP));
        about(reader(), inStandfirst).body("items.text", contains(SUMMED_UP));
        about(reader(), "tides " + inHeadline).body("items.text", contains(WAIT));
    }

    @Test
    void isReadAsEveryQuestionIs() {
        published(aStory());
        about(reader(), inHeadline + " -tide").body("items.text", containsInAnyOrder(SLEEP, SUMMED_UP));
        about(reader(), inHeading + " OR " + inStandfirst).body("items.text", containsInAnyOrder(SLEEP, SUMMED_UP));
        about(reader(), inParagraph.substring(0, 9) + "*").body("items.text", contains(WAIT));
        about(reader(), inParagraph.substring(0, 6) + inParagraph.substring(7)).body("items.text", contains(WAIT));
        about(reader(), "\"wait for the tide\" " + inParagraph).body("items.text", contains(WAIT));
        about(reader(), "\"").body("items", empty());
        reader().queryParam("about", "x".repeat(1001)).get("/v1/quotes").then().statusCode(400)
                .body("errors[0].parameter", equalTo("about"));
    }

    @Test
    void whoAndWhatGoTogether() {
        String id = published(aStory());
        String slug = open(id).extract().path("quotes.find { it.text == '%s' }.speaker.slug".formatted(WAIT));
        about(reader().queryParam("speaker", slug), inHeadline).body("items.text", contains(WAIT));
        about(reader().queryParam("speaker", slug), inHeading).body("items", empty());
        about(reader().queryParam("q", "slept"), inHeadline).body("items.text", contains(SLEEP));
        about(reader().queryParam("q", speaker), inHeadline).body("items.text", contains(WAIT));
        about(reader().queryParam("sort", "-publishedAt").queryParam("limit", 1).queryParam("total", true), inHeadline)
                .body("page.total", equalTo(3));
    }

    @Test
    void wordsThatStandNowhereAreAboutTheArticle() {
        String id = published(story("On " + inHeadline).section("About " + inHeading, "He said nothing of that.")
                .quote("We never met", speaker));
        about(reader(), inHeadline).body("items.article.id", contains(id));
        about(reader(), inHeading).body("items", empty());
    }

    @Test
    void readersAreToldNothingOfDrafts() {
        String id = draft(aStory());
        about(reader(), inHeadline).body("items", empty());
        about(editor(), inHeading).body("items.text", contains(SLEEP));
        publish(id, NOW).statusCode(200);
        about(reader(), inHeading).body("items.text", contains(SLEEP));
        unpublish(id, "all").statusCode(200);
        reader().queryParam("about", inHeading).get("/v1/quotes").then().body("items", empty());
    }

    private Stories aStory() {
        String topic = editorSends(Map.of("name", "The " + inTopic + " question")).post("/v1/topics")
                .then().statusCode(201).extract().path("id");
        return story("On " + inHeadline).with("topics", List.of(Map.of("id", topic)))
                .with("standfirst", "“It held,” they say of the " + inStandfirst + ".")
                .section(null, "“We wait for the tide,” she said of the " + inParagraph + ".\n\nOf the " + inNextParagraph + " she said nothing.")
                .section("About " + inHeading, "“Nobody slept,” said the mayor.")
                .quote(WAIT, speaker).quote(SLEEP, Stories.unique("Bo Lind")).quote(SUMMED_UP, Stories.unique("Una Pell"));
    }

    private ValidatableResponse about(RequestSpecification as, String what) {
        waitForIndex();
        return as.queryParam("about", what).get("/v1/quotes").then().statusCode(200);
    }

    private static String word() {
        return "zq" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}

package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Stories;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What of a published edition is frozen, and what lives on. */
@QuarkusTest
class EditionsApiTest extends Newsroom {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void editsOfTheWorkingCopyDoNotShowUntilPublished() {
        String id = published(story(unique("Ferry late")).with("standfirst", "Fog.").section(null, "It was late."));
        String headline = unique("Ferry on time");
        replace(id, story(headline).section(null, "It was on time.").section("Why", "The fog lifted.").json());
        read(id).body("headline", containsString("Ferry late")).body("standfirst", equalTo("Fog."))
                .body("sections.body", contains("It was late."));
        publish(id, NOW);
        read(id).body("headline", equalTo(headline)).body("sections", hasSize(2));
    }

    @Test
    void writesToSingleItemsDoNotShowUntilPublished() {
        String id = published();
        editorSends(Map.of("heading", "More", "body", "More boats.")).post("/v1/articles/{ref}/sections", id)
                .then().statusCode(201);
        reader().get("/v1/articles/{ref}/sections", id).then().body("items", hasSize(1));
        publish(id, NOW);
        reader().get("/v1/articles/{ref}/sections", id).then().body("items", hasSize(2));
    }

    @Test
    void whatIsScheduledIsFrozenWhenItIsAsked() {
        String id = draft(anyStory());
        String headline = open(id).extract().path("headline");
        schedule(id, HOUR);
        rewrite(id, unique("Too late for this edition"));
        clock.advance(HOUR);
        read(id).statusCode(200).body("headline", equalTo(headline));
    }

    @Test
    void quotesKeepTheirWordsAndRolesAndSpeakersTheirNamesOfToday() {
        String speaker = unique("Maren Holt");
        String id = published(story(unique("Boats wait")).section(null, "“We wait,” she said.")
                .quote(Map.of("text", "We wait", "speakerRole", "Harbour master", "speaker", Map.of("name", speaker))));
        JsonPath quote = open(id).extract().jsonPath();
        replace(id, story(unique("Boats sail")).section(null, "“We sail,” she said.")
                .quote(Map.of("text", "We sail", "speaker", Map.of("name", speaker))).json()).statusCode(200);
        String married = unique("Maren Lund");
        publisherSends(Map.of("name", married))
                .put("/v1/speakers/{ref}", quote.getString("quotes[0].speaker.id")).then().statusCode(200);
        read(id).body("quotes", hasSize(1)).body("quotes[0].text", equalTo("We wait"))
                .body("quotes[0].speakerRole", equalTo("Harbour master"))
                .body("quotes[0].speaker.name", equalTo(married));
    }

    @Test
    void headlinesOfRelatedArticlesAreThoseThatReadersSee() {
        String target = published();
        String first = read(target).extract().path("headline");
        String id = published(anyStory().relatedArticle(target));
        String second = unique("Harbour open again");
        rewrite(target, second);
        read(id).body("related[0].article.headline", equalTo(first));
        open(id).body("related[0].article.headline", equalTo(second));
        publish(target, NOW);
        read(id).body("related[0].article.headline", equalTo(second)).body("related[0].title", equalTo(second));
    }

    @Test
    void relatedArticlesThatReadersDoNotSeeAreLeftOut() {
        String target = draft();
        String id = published(anyStory().relatedArticle(target).relatedUrl("https://example.org/tides", "Tides"));
        read(id).body("related.title", contains("Tides")).body("related.position", contains(0));
        open(id).body("related", hasSize(2));
        publish(target, NOW);
        read(id).body("related", hasSize(2));
        unpublish(target, "all");
        read(id).body("related", hasSize(1));
    }

    @Test
    void noFilterTellsOfRelatedArticlesThatReadersDoNotSee() {
        String target = draft();
        String id = published(anyStory().relatedArticle(target));
        reader().get("/v1/articles?related={target}", target).then().body("items", empty());
        reader().get("/v1/articles?id={id}&related=-{target}", id, target).then().body("items", hasSize(1));
        editor().get("/v1/articles?related={target}", target).then().body("items.id", contains(id));
        publish(target, NOW);
        reader().get("/v1/articles?related={target}", target).then().body("items.id", contains(id));
        reader().get("/v1/articles?id={id}&related=-{target}", id, target).then().body("items", empty());
    }

    @Test
    void speakersAreSeenOnlyThroughAVisibleEdition() {
        String speaker = unique("Ole Brandt");
        String id = draft(quoting(speaker));
        String speakerId = open(id).extract().path("quotes[0].speaker.id");
        reader().get("/v1/speakers/{ref}", speakerId).then().statusCode(404);
        publish(id, NOW);
        reader().get("/v1/speakers/{ref}", speakerId).then().statusCode(200).body("name", equalTo(speaker));
        reader().get("/v1/speakers/{ref}/quotes", speakerId).then().body("items", hasSize(1));
        unpublish(id, "all");
        reader().get("/v1/speakers/{ref}", speakerId).then().statusCode(404);
        viewer().get("/v1/speakers/{ref}/quotes", speakerId).then().statusCode(200).body("items", hasSize(1));
        viewer().get("/v1/speakers/{ref}/quotes?view=published", speakerId).then().statusCode(404);
    }

    @Test
    void listsShowReadersTheEditionAndEditorsTheWorkingCopy() {
        String id = published();
        String seen = read(id).extract().path("headline");
        String written = unique("Harbour open again");
        rewrite(id, written);
        reader().get("/v1/articles?id={id}", id).then().body("items.headline", contains(seen));
        viewer().get("/v1/articles?id={id}", id).then().body("items.headline", contains(written));
        viewer().get("/v1/articles?view=published&id={id}", id).then().body("items.headline", contains(seen));
        unpublish(id, "all");
        reader().get("/v1/articles?id={id}&total=true", id).then().body("items", empty())
                .body("page.total", equalTo(0));
    }

    private static Stories quoting(String speaker) {
        return story(unique("Boats wait")).section(null, "“We wait,” he said.").quote("We wait", speaker);
    }
}

package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.standfirst.testing.Newsroom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A raw story that comes again brings the text; what editors said of its quotes stays. */
@QuarkusTest
class StoryUpdatesApiTest extends Newsroom {

    private final String headline = unique("Ferry stops");
    private final String holt = "Maren " + unique("H").replaceAll("[^A-Za-z]", "x");
    private final String reed = "Tom " + unique("R").replaceAll("[^A-Za-z]", "x");
    private final String story = """
            %s

            By Ida Moss

            “We wait for the ice,” said harbour master %s. “It will come.”

            What happens now

            The council meets on Friday and is expected to vote on a ramp of steel.
            “Nobody asked the village,” said %s.
            """.formatted(headline, holt, reed);

    private String id;
    private List<String> quotes;

    @BeforeEach
    void importOnce() {
        var made = sends(editor(), "text/plain", story).post("/v1/articles").then().statusCode(201)
                .body("quotes", hasSize(3)).extract();
        id = made.path("id");
        quotes = made.path("quotes.id");
    }

    @Test
    void theSameStoryAltersNothing() {
        again(story).statusCode(200).body("revision", equalTo(1), "quotes.id", equalTo(quotes));
    }

    @Test
    void correctionsOfSpeakerAndRoleSurvive() {
        patchQuote(0, "{\"speaker\": {\"name\": \"%s\"}, \"speakerRole\": null}".formatted(reed));
        again(story.replace("on Friday", "on Monday")).statusCode(200)
                .body("sections[1].body", containsString("on Monday"), "quotes.id", equalTo(quotes),
                        "quotes.speaker.name", contains(reed, holt, reed), "quotes[0].speakerRole", equalTo(null));
    }

    @Test
    void aQuoteThatWasTakenOutStaysOut() {
        editor().delete("/v1/articles/" + id + "/quotes/" + quotes.get(1)).then().statusCode(204);
        again(story + "\nThe ramp is old.\n").statusCode(200).body("quotes.id", contains(quotes.get(0), quotes.get(2)));
    }

    @Test
    void aQuoteThatOnlyTheArticleHasStaysWithItsWords() {
        String added = addQuote("a ramp of steel", holt);
        again(story.replace("on Friday", "soon")).statusCode(200)
                .body("quotes.id", hasItem(added), "quotes[3].place.spans", hasSize(1));
        again(story.replace("a ramp of steel", "it")).statusCode(200).body("quotes.id", equalTo(quotes));
    }

    @Test
    void wordsThatAreGoneTakeTheirQuoteAlong() {
        again(story.replace("“Nobody asked the village,” said " + reed + ".", "")).statusCode(200)
                .body("quotes.id", contains(quotes.get(0), quotes.get(1)));
    }

    @Test
    void aQuoteWhoseWordsTheEditorCorrectedIsTheSame() {
        patchQuote(0, "{\"speaker\": {\"name\": \"%s\"}}".formatted(reed));
        sends(editor(), "application/json-patch+json", "[{\"op\": \"replace\", \"path\": \"/sections/0/body\", \"value\": "
                + "\"“We wait for the snow,” said %s. “It will come.”\"}]".formatted(holt))
                .patch("/v1/articles/" + id + "?quotes=follow").then().statusCode(200)
                .body("quotes[0].text", startsWith("We wait for the snow"));
        again(story).statusCode(200).body("quotes.id", equalTo(quotes), "quotes[0].text", equalTo("We wait for the ice"),
                "quotes[0].speaker.name", equalTo(reed));
    }

    @Test
    void whatTheStoryDoesNotSayStays() {
        String topic = publisherSends(Map.of("name", unique("Ferries"))).post("/v1/topics").path("id");
        sends(editor(), "application/merge-patch+json", "{\"kicker\": \"Ferries\", \"topics\": [{\"id\": \"%s\"}], \"related\": [{\"url\": \"https://example.org/a\", \"title\": \"Boats\"}]}"
                .formatted(topic)).patch("/v1/articles/" + id).then().statusCode(200);
        List<String> sections = editor().get("/v1/articles/" + id).path("sections.id");
        again(story.replace("on Friday", "soon") + "\nRelated\n\n- Buses https://example.org/b\n").statusCode(200)
                .body("kicker", equalTo("Ferries"), "topics.id", contains(topic), "authors.name", contains("Ida Moss"),
                        "related.url", hasItem("https://example.org/a"), "sections.id", equalTo(sections));
    }

    @Test
    void dryRunStoresNothingAndTellsWhatWouldBeLeftOut() {
        editor().delete("/v1/articles/" + id + "/quotes/" + quotes.get(1)).then().statusCode(204);
        long before = log.last();
        sends(editor(), "text/plain", story).queryParam("dryRun", true).put("/v1/articles/" + id).then().statusCode(200)
                .body("article.quotes.id", contains(quotes.get(0), quotes.get(2)), "article.quotes[1].evidence.text", not(empty()),
                        "warnings.text", hasItem(containsString("taken out")));
        assertEquals(before, log.last());
    }

    @Test
    void dryRunOfJsonAndOfANewArticle() {
        String body = editor().get("/v1/articles/" + id).asString();
        sends(editor(), "application/json", body).queryParam("dryRun", true).put("/v1/articles/" + id).then().statusCode(200)
                .body("article.quotes.id", equalTo(quotes), "warnings", empty());
        String slug = uniqueSlug("ferry");
        sends(editor(), "text/plain", story).header("If-None-Match", "*").queryParam("dryRun", true).put("/v1/articles/" + slug)
                .then().statusCode(200).body("article.slug", equalTo(slug));
        editor().get("/v1/articles/" + slug).then().statusCode(404);
        sends(editor(), "text/plain", story).header("If-None-Match", "*").put("/v1/articles/" + slug)
                .then().statusCode(201).body("slug", equalTo(slug), "quotes", hasSize(3));
    }

    @Test
    void dryRunShowsQuotesThatOnlyTheArticleHas() {
        String added = addQuote("a ramp of steel", holt);
        sends(editor(), "text/plain", story).queryParam("dryRun", true).put("/v1/articles/" + id).then().statusCode(200)
                .body("article.quotes.id", contains(quotes.get(0), quotes.get(1), quotes.get(2), added),
                        "article.quotes[2].evidence.text", not(empty()), "article.quotes[3].confidence", equalTo(null),
                        "article.quotes[3].source", equalTo(null));
    }

    @Test
    void quotesOfTheSameWordsAreToldApart() {
        String twice = story + "\n“Nobody asked the village,” said %s.\n".formatted(holt);
        quotes = again(twice).statusCode(200).body("revision", equalTo(2), "quotes", hasSize(4)).extract().path("quotes.id");
        patchQuote(2, "{\"speakerRole\": \"fisherman\"}");
        again(twice).statusCode(200).body("revision", equalTo(3), "quotes.id", equalTo(quotes),
                "quotes.speaker.name", contains(holt, holt, reed, holt), "quotes[2].speakerRole", equalTo("fisherman"),
                "quotes[3].speakerRole", not(equalTo("fisherman")));
        again(story.replace("said " + reed, "said " + holt)).statusCode(200)
                .body("quotes.id", contains(quotes.get(0), quotes.get(1), quotes.get(3)), "quotes[2].speaker.name", equalTo(holt));
    }

    @Test
    void oneOfTwoQuotesOfTheSameWordsStaysOut() {
        String twice = story + "\n“Nobody asked the village,” said %s.\n".formatted(holt);
        quotes = again(twice).statusCode(200).extract().path("quotes.id");
        editor().delete("/v1/articles/" + id + "/quotes/" + quotes.get(2)).then().statusCode(204);
        again(twice + "\nThe ramp is old.\n").statusCode(200)
                .body("quotes.id", contains(quotes.get(0), quotes.get(1), quotes.get(3)), "quotes[2].speaker.name", equalTo(holt));
    }

    @Test
    void whatTwoSaidTogetherStaysWithBoth() {
        String added = addQuote("Nobody asked the village", holt);
        again(story).statusCode(200).body("revision", equalTo(2), "quotes.id", hasItem(added));
        again(story.replace("on Friday", "soon")).statusCode(200)
                .body("quotes.id", contains(quotes.get(0), quotes.get(1), quotes.get(2), added),
                        "quotes.speaker.name", contains(holt, holt, reed, holt));
    }

    @Test
    void wordsThatTheAgencyCorrectedKeepWhatTheEditorSaid() {
        patchQuote(0, "{\"speaker\": {\"name\": \"%s\"}, \"speakerRole\": \"fisherman\"}".formatted(reed));
        String corrected = story.replace("wait for the ice", "wait for the new ice");
        sends(editor(), "text/plain", corrected).queryParam("dryRun", true).put("/v1/articles/" + id).then().statusCode(200)
                .body("warnings.text", hasItem(containsString("corrected")));
        again(corrected).statusCode(200).body("quotes.id", equalTo(quotes), "quotes[0].text", equalTo("We wait for the new ice"),
                "quotes[0].speaker.name", equalTo(reed), "quotes[0].speakerRole", equalTo("fisherman"));
    }

    @Test
    void wordsOfSomebodyElseInTheSamePlaceAreAnotherQuote() {
        patchQuote(0, "{\"speakerRole\": \"fisherman\"}");
        again(story.replace("wait for the ice", "wait for the new ice").replace("harbour master " + holt, reed)).statusCode(200)
                .body("quotes[0].id", not(equalTo(quotes.get(0))), "quotes[0].speaker.name", equalTo(reed),
                        "quotes[0].speakerRole", not(equalTo("fisherman")));
    }

    @Test
    void quotesWhoseWordsAreGoneStayIfTheCallerSaysHow() {
        String added = addQuote("a ramp of steel", holt);
        String changed = story.replace("a ramp of steel", "a ramp of solid steel");
        again(changed, "refuse").statusCode(409).body("type", endsWith("/quote-broken"), "quotes.id", contains(added));
        again(changed, "follow").statusCode(200).body("quotes[3].id", equalTo(added), "quotes[3].text", equalTo("a ramp of solid steel"));
        again(story.replace("a ramp of steel", "it"), "detach").statusCode(200)
                .body("quotes[3].id", equalTo(added), "quotes[3].place", equalTo(null));
    }

    @Test
    void aPageOfHtmlComesAgain() {
        patchQuote(0, "{\"speaker\": {\"name\": \"%s\"}}".formatted(reed));
        sends(editor(), "text/html", "<article><h1>" + headline + "</h1><p>“We wait for the ice,” said " + holt
                + ".</p></article>").put("/v1/articles/" + id).then().statusCode(200)
                .body("quotes.id", contains(quotes.get(0)), "quotes[0].speaker.name", equalTo(reed), "sections", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"w1-0\"", "\"w1\"", "\"w7-0\""})
    void guardsAgainstWhatTheCallerHasNotSeen(String stale) {
        patchQuote(0, "{\"speaker\": {\"name\": \"%s\"}}".formatted(reed));
        for (boolean dryRun : new boolean[] {true, false}) {
            sends(editor(), "text/plain", story).header("If-Match", stale).queryParam("dryRun", dryRun)
                    .put("/v1/articles/" + id).then().statusCode(412);
        }
    }

    private ValidatableResponse again(String text) {
        return sends(editor(), "text/plain", text).put("/v1/articles/" + id).then();
    }

    private ValidatableResponse again(String text, String policy) {
        return sends(editor(), "text/plain", text).queryParam("quotes", policy).put("/v1/articles/" + id).then();
    }

    private String addQuote(String words, String speaker) {
        return sends(editor(), "application/json", "{\"text\": \"%s\", \"kind\": \"fragment\", \"speaker\": {\"name\": \"%s\"}}"
                .formatted(words, speaker)).post("/v1/articles/" + id + "/quotes").then().statusCode(201).extract().path("id");
    }

    private void patchQuote(int position, String patch) {
        sends(editor(), "application/merge-patch+json", patch)
                .patch("/v1/articles/" + id + "/quotes/" + quotes.get(position)).then().statusCode(200);
    }
}

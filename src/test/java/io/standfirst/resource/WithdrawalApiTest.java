package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Stories;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that were taken back: a notice in their place, and nothing of them anywhere else. */
@QuarkusTest
class WithdrawalApiTest extends Newsroom {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String NOTICE = "The report was invented.";

    @Test
    void readersGetTheNotice() {
        String id = published();
        withdraw(id, NOTICE).statusCode(200).header("Change", notNullValue()).header("Article-Revision", "1")
                .body("status", equalTo("withdrawn")).body("withdrawal.reason", equalTo(NOTICE));
        read(id).statusCode(410).body("detail", equalTo(NOTICE)).body("withdrawnAt", notNullValue());
        read(slugOf(id)).statusCode(410).body("detail", equalTo(NOTICE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sections", "quotes", "related"})
    void readersGetTheNoticeOnAllThatIsUnderIt(String part) {
        String id = published(quoting(unique("Ana Reyes")).relatedUrl("https://example.org/", "Tides"));
        String item = open(id).extract().path(part + "[0].id");
        withdraw(id, NOTICE);
        reader().get("/v1/articles/{ref}/{part}", id, part).then().statusCode(410).body("detail", equalTo(NOTICE));
        reader().get("/v1/articles/{ref}/{part}/{item}", id, part, item).then().statusCode(410)
                .body("detail", equalTo(NOTICE));
    }

    @Test
    void anOldSlugGivesTheNoticeToo() {
        String id = published();
        String old = slugOf(id);
        publisherSends(anyStory().with("slug", uniqueSlug("storm")).json()).put("/v1/articles/{ref}", id)
                .then().statusCode(200);
        withdraw(id, NOTICE);
        read(old).statusCode(410).body("detail", equalTo(NOTICE));
    }

    @Test
    void readersSeeItNowhereElse() {
        String speaker = unique("Ana Reyes");
        String id = published(quoting(speaker));
        String quote = open(id).extract().path("quotes[0].id");
        String speakerId = open(id).extract().path("quotes[0].speaker.id");
        String other = published(anyStory().relatedArticle(id));
        withdraw(id, NOTICE);

        reader().get("/v1/articles?id={id}&total=true", id).then().body("items", empty())
                .body("page.total", equalTo(0));
        reader().get("/v1/articles?related={id}", id).then().body("items", empty());
        reader().get("/v1/quotes/{id}", quote).then().statusCode(404);
        reader().get("/v1/quotes?speaker={id}", speakerId).then().body("items", empty());
        reader().get("/v1/speakers/{ref}", speakerId).then().statusCode(404);
        read(other).body("related", empty());
    }

    @Test
    void editorsStillSeeTheWorkingCopy() {
        String id = published();
        withdraw(id, NOTICE);
        open(id).statusCode(200).body("status", equalTo("withdrawn"));
        editor().get("/v1/articles/{ref}?view=published", id).then().statusCode(410);
        editor().get("/v1/articles?status=withdrawn&id={id}", id).then().body("items", hasSize(1));
    }

    @Test
    void liftingItBringsTheEditionBack() {
        String id = published();
        String first = read(id).extract().path("publishedAt");
        withdraw(id, NOTICE);
        reinstate(id).statusCode(200).header("Change", notNullValue())
                .body("status", equalTo("published")).body("withdrawal", nullValue());
        read(id).statusCode(200).body("publishedAt", equalTo(first));
        reinstate(id).statusCode(200).header("Change", nullValue());
    }

    @Test
    void anotherNoticeKeepsTheInstant() {
        String id = published();
        String since = withdraw(id, NOTICE).extract().path("withdrawal.withdrawnAt");
        withdraw(id, NOTICE).header("Change", nullValue());
        withdraw(id, "Parts of it were invented.").header("Change", notNullValue())
                .body("withdrawal.withdrawnAt", equalTo(since));
        read(id).body("detail", equalTo("Parts of it were invented."));
    }

    @Test
    void whatReadersHaveNeverSeenCannotBeWithdrawn() {
        String id = draft();
        withdraw(id, NOTICE).statusCode(409);
        schedule(id, HOUR);
        withdraw(id, NOTICE).statusCode(409);
        read(id).statusCode(404);
    }

    @Test
    void whatReadersNoLongerSeeCanBeWithdrawn() {
        String id = published();
        unpublish(id, "all");
        withdraw(id, NOTICE).statusCode(200);
        read(id).statusCode(410);
        reinstate(id).body("status", equalTo("draft"));
        read(id).statusCode(404);
    }

    @Test
    void theNoticeStandsWhenTheNextEditionsTimeComes() {
        String id = published();
        rewrite(id, unique("Harbour open again"));
        schedule(id, HOUR);
        withdraw(id, NOTICE).body("next", notNullValue());
        clock.advance(HOUR);
        read(id).statusCode(410);
        reinstate(id).body("status", equalTo("published")).body("current.revision", equalTo(2));
        read(id).statusCode(200);
    }

    @Test
    void theNoticeStandsWhateverIsPublished() {
        String id = published();
        withdraw(id, NOTICE);
        rewrite(id, unique("Harbour open again"));
        publish(id, NOW).statusCode(200).body("status", equalTo("withdrawn"));
        read(id).statusCode(410);
    }

    @Test
    void theWithdrawnCannotGoToTheTrash() {
        String id = published();
        withdraw(id, NOTICE);
        trash(id).statusCode(409);
        unpublish(id, "all");
        trash(id).statusCode(409);
        reinstate(id);
        trash(id).statusCode(204);
    }

    @Test
    void needsAReason() {
        String id = published();
        publisherSends("{}").put("/v1/articles/{ref}/withdrawal", id).then().statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        read(id).statusCode(200);
    }

    @Test
    void needsAPublisher() {
        String id = published();
        editorSends(Map.of("reason", NOTICE)).put("/v1/articles/{ref}/withdrawal", id).then().statusCode(403);
        editor().delete("/v1/articles/{ref}/withdrawal", id).then().statusCode(403);
    }

    private static Stories quoting(String speaker) {
        return story(unique("Boats wait")).section(null, "“We wait,” she said.").quote("We wait", speaker);
    }
}

package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Stories;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What changed between the editions that readers saw. */
@QuarkusTest
class HistoryApiTest extends Newsroom {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void tellsEachEditionWithWhatChanged() {
        String id = published(story("Boats wait").section(null, "Fog."));
        String first = read(id).extract().path("updatedAt");
        rewrite(id, "Boats linger");
        rewrite(id, "Boats sail");
        publish(id, NOW).statusCode(200);
        String second = read(id).extract().path("updatedAt");
        editions(id).body("items", hasSize(2)).body("items[0].visibleFrom", equalTo(first))
                .body("items[0].visibleUntil", equalTo(second)).body("items[0]", not(hasKey("changes")))
                .body("items[1].visibleFrom", equalTo(second)).body("items[1].visibleUntil", nullValue())
                .body("items[1].changes.headline.from", equalTo("Boats wait"))
                .body("items[1].changes.headline.words.text", contains("Boats ", "wait", "sail"))
                .body("items[1].changes.sections", hasSize(2));
    }

    @Test
    void tellsNothingOfDraftsAndRevisions() {
        String id = published(story("Boats wait"));
        rewrite(id, "Secret boats");
        editions(id).body("items", hasSize(1));
        String answer = editions(id).extract().asString();
        assertEquals(-1, answer.indexOf("revision"));
        assertEquals(-1, answer.indexOf("Secret"));
        publish(id, NOW).statusCode(200);
        assertEquals(-1, editions(id).extract().asString().indexOf("revision"));
    }

    @Test
    void tellsNothingOfWhatIsScheduled() {
        String id = published(story("Boats wait"));
        String before = editions(id).extract().asString();
        rewrite(id, "Boats sail");
        schedule(id, HOUR);
        assertEquals(before, editions(id).extract().asString());
        clock.advance(HOUR);
        editions(id).body("items", hasSize(2)).body("items[0].visibleUntil", notNullValue())
                .body("items[1].changes.headline.to", equalTo("Boats sail"));
    }

    @Test
    void whatWasCancelledBeforeItsTimeIsNotTold() {
        String id = published(story("Boats wait"));
        rewrite(id, "Boats sail");
        schedule(id, HOUR);
        unpublish(id, "next").statusCode(200);
        clock.advance(HOUR);
        editions(id).body("items", hasSize(1)).body("items[0].visibleUntil", nullValue());
    }

    @Test
    void editionsThatSayTheSameAreOneEntry() {
        String id = published(story("Boats wait"));
        String first = read(id).extract().path("updatedAt");
        rewrite(id, "Boats sail");
        rewrite(id, "Boats wait");
        replace(id, story("Boats wait").json()).statusCode(200);
        publish(id, NOW).statusCode(200);
        editions(id).body("items", hasSize(1)).body("items[0].visibleFrom", equalTo(first))
                .body("items[0].visibleUntil", nullValue());
    }

    @Test
    void editionsThatSayTheSameWithAGapBetweenAreTwo() {
        String id = published(story("Boats wait"));
        unpublish(id, "all").statusCode(200);
        clock.advance(HOUR);
        reader().get("/v1/articles/{ref}/history", id).then().statusCode(404);
        publish(id, NOW).statusCode(200);
        editions(id).body("items", hasSize(2)).body("items[0].visibleUntil", notNullValue())
                .body("items[1]", not(hasKey("changes")));
    }

    @Test
    void anEditionAsOfAPastTimeComesWhenItCame() {
        String id = published(story("Boats wait"));
        rewrite(id, "Boats sail");
        publish(id, at(clock.instant().minus(Duration.ofDays(3)))).statusCode(200);
        editions(id).body("items", hasSize(2)).body("items[1].changes.headline.to", equalTo("Boats sail"));
    }

    @Test
    void unseenArticlesHaveNone() {
        String unknown = reader().get("/v1/articles/{ref}/history", "no-such-story").then().statusCode(404)
                .extract().asString();
        String draft = draft();
        assertEquals(unknown, reader().get("/v1/articles/{ref}/history", draft).then().statusCode(404)
                .extract().asString());
        viewer().get("/v1/articles/{ref}/history", draft).then().statusCode(200).body("items", empty());
    }

    @Test
    void withdrawnArticlesTellTheirNoticeOnly() {
        String id = published();
        withdraw(id, "It was wrong.").statusCode(200);
        reader().get("/v1/articles/{ref}/history", id).then().statusCode(410)
                .body("detail", containsString("It was wrong."));
    }

    @Test
    void whatCameAndWentWhileWithdrawnIsNotTold() {
        String id = published(story("Boats wait"));
        withdraw(id, "It was wrong.").statusCode(200);
        rewrite(id, "Never seen");
        publish(id, NOW).statusCode(200);
        clock.advance(HOUR);
        rewrite(id, "Boats sail");
        publish(id, NOW).statusCode(200);
        viewer().get("/v1/articles/{ref}/history", id).then().statusCode(200).body("items", hasSize(1));
        reinstate(id).statusCode(200);
        editions(id).body("items", hasSize(2)).body("items[1].changes.headline.from", equalTo("Boats wait"))
                .body("items[1].changes.headline.to", equalTo("Boats sail"));
    }

    @Test
    void relatedArticlesThatReadersDoNotSeeAreNotTold() {
        String target = draft();
        String id = published(story("Boats wait"));
        replace(id, story("Boats wait").relatedArticle(target).json()).statusCode(200);
        publish(id, NOW).statusCode(200);
        editions(id).body("items", hasSize(1));
        viewer().get("/v1/articles/{ref}/history", id).then().body("items", hasSize(2));
        viewer().get("/v1/articles/{ref}/history?view=published", id).then().body("items", hasSize(1));
        publish(target, NOW).statusCode(200);
        editions(id).body("items", hasSize(2)).body("items[1].changes.related[0].to.article.id", equalTo(target));
    }

    @Test
    void speakersAndAuthorsWhomReadersNoLongerSeeAreNotNamed() {
        String id = published(quoting(unique("Maren Holt"), unique("Ines")));
        replace(id, story("Boats wait").section(null, "Fog.").json()).statusCode(200);
        publish(id, NOW).statusCode(200);
        editions(id).body("items[1].changes.quotes[0].text.from", equalTo("We wait"))
                .body("items[1].changes.quotes[0].speaker.from", nullValue())
                .body("items[1].changes", not(hasKey("authors")));
        viewer().get("/v1/articles/{ref}/history", id).then()
                .body("items[1].changes.quotes[0].speaker.from.name", containsString("Maren Holt"))
                .body("items[1].changes.authors[0].name", containsString("Ines"));
    }

    @Test
    void anOldSlugRedirectsAndAReaderMayNotAskForWorkingCopies() {
        String id = published();
        reader().get("/v1/articles/{ref}/history?view=working", id).then().statusCode(401);
        String old = slugOf(id);
        publisherSends(anyStory().with("slug", Stories.uniqueSlug("moved")).json()).put("/v1/articles/{ref}", id)
                .then().statusCode(200);
        reader().get("/v1/articles/{ref}/history", old).then().statusCode(308);
    }

    @Test
    void editionsOfBeforeTheTrashCount() {
        String id = published(story("Boats wait"));
        unpublish(id, "all").statusCode(200);
        Instant gone = clock.instant();
        trash(id).statusCode(204);
        editorSends("").post("/v1/trash/{id}/restore", id).then().statusCode(200);
        clock.advance(HOUR);
        rewrite(id, "Boats sail");
        publish(id, NOW).statusCode(200);
        String until = editions(id).body("items", hasSize(2)).extract().path("items[0].visibleUntil");
        assertEquals(true, !Instant.parse(until).isAfter(gone));
    }

    private static Stories quoting(String speaker, String author) {
        return story("Boats wait").with("authors", List.of(Map.of("name", author)))
                .section(null, "“We wait,” she said.").quote("We wait", speaker);
    }

    private ValidatableResponse editions(String article) {
        return reader().get("/v1/articles/{ref}/history", article).then().statusCode(200);
    }
}

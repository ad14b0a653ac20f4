package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.standfirst.store.ArticleRepository;
import io.standfirst.store.Role;
import io.standfirst.testing.Newsroom;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When readers see an article, and which edition of it. */
@QuarkusTest
class PublicationApiTest extends Newsroom {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    ArticleRepository articles;

    @Test
    void publishesNow() {
        String id = draft();
        publish(id, NOW).statusCode(200)
                .header("Article-Revision", "1").header("Change", notNullValue())
                .body("status", equalTo("published"))
                .body("current.revision", equalTo(1)).body("current.visibleUntil", nullValue())
                .body("next", nullValue()).body("withdrawal", nullValue());
        read(id).statusCode(200).body("status", equalTo("published"));
        open(id).body("status", equalTo("published")).body("pending", equalTo(false)).body("nextAt", nullValue());
    }

    @Test
    void publishesAtATime() {
        String id = draft();
        Instant at = schedule(id, HOUR);
        read(id).statusCode(404);
        open(id).body("status", equalTo("scheduled")).body("nextAt", equalTo(at.toString()))
                .body("publishedAt", nullValue());
        clock.advance(HOUR);
        read(id).statusCode(200).body("publishedAt", equalTo(at.toString())).body("updatedAt", equalTo(at.toString()));
        open(id).body("status", equalTo("published")).body("nextAt", nullValue());
    }

    @Test
    void appearsThoughTheTimerCannotNoteIt() {
        String id = draft();
        schedule(id, HOUR);
        QuarkusTransaction.requiringNew().run(() -> {
            articles.lock(UUID.fromString(id));
            clock.advance(HOUR);
            read(id).statusCode(200);
        });
    }

    @Test
    void publishesUntilATime() {
        String id = draft();
        Instant until = clock.instant().plus(HOUR);
        publish(id, Map.of("until", until.toString())).statusCode(200)
                .body("current.visibleUntil", equalTo(until.toString()));
        read(id).statusCode(200);
        clock.advance(HOUR);
        read(id).statusCode(404);
        open(id).body("status", equalTo("expired"));
        standing(id).body("status", equalTo("expired")).body("current.revision", equalTo(1));
    }

    @Test
    void publishesFromATimePast() {
        String id = draft();
        publish(id, at(Instant.parse("1998-05-01T08:00:00Z"))).statusCode(200);
        read(id).statusCode(200).body("publishedAt", equalTo("1998-05-01T08:00:00Z"));
    }

    @Test
    void aCorrectionIsSeenAtOnceAndIsNotNew() {
        String id = published();
        String first = publishedAt(id);
        String headline = unique("Storm closed the harbour");
        rewrite(id, headline);
        open(id).body("pending", equalTo(true)).body("revision", equalTo(2));
        publish(id, NOW).statusCode(200).header("Article-Revision", "2").body("current.revision", equalTo(2));
        read(id).body("headline", equalTo(headline)).body("publishedAt", equalTo(first));
        open(id).body("pending", equalTo(false));
    }

    @Test
    void aScheduledEditionReplacesTheCurrentOne() {
        String id = published();
        String before = read(id).extract().path("headline");
        String headline = unique("Harbour open again");
        rewrite(id, headline);
        Instant at = schedule(id, HOUR);
        standing(id).body("current.visibleUntil", equalTo(at.toString())).body("next.revision", equalTo(2));
        read(id).body("headline", equalTo(before));
        clock.advance(HOUR);
        read(id).body("headline", equalTo(headline));
        standing(id).body("current.revision", equalTo(2)).body("next", nullValue());
    }

    @Test
    void schedulingAgainReplacesWhatWasScheduled() {
        String id = draft();
        schedule(id, HOUR);
        rewrite(id, unique("Second thoughts"));
        Instant at = schedule(id, HOUR.multipliedBy(2));
        standing(id).body("next.revision", equalTo(2)).body("next.visibleFrom", equalTo(at.toString()));
        clock.advance(HOUR);
        read(id).statusCode(404);
        clock.advance(HOUR);
        read(id).statusCode(200);
    }

    @Test
    void publishingNowKeepsWhatIsScheduled() {
        String id = draft();
        Instant at = schedule(id, HOUR);
        rewrite(id, unique("A first word"));
        publish(id, NOW).statusCode(200).body("current.visibleUntil", equalTo(at.toString()))
                .body("next.revision", equalTo(1));
    }

    @Test
    void cancelsWhatIsScheduled() {
        String id = draft();
        Instant until = clock.instant().plus(HOUR.multipliedBy(3));
        publish(id, Map.of("until", until.toString()));
        rewrite(id, unique("Harbour open again"));
        schedule(id, HOUR);
        unpublish(id, "next").statusCode(200).body("status", equalTo("published"))
                .body("current.visibleUntil", equalTo(until.toString())).body("next", nullValue());
        clock.advance(HOUR);
        read(id).statusCode(200);
    }

    @Test
    void endsTheCurrentEditionAlone() {
        String id = published();
        rewrite(id, unique("Harbour open again"));
        schedule(id, HOUR);
        unpublish(id, "current").statusCode(200).body("status", equalTo("scheduled"));
        read(id).statusCode(404);
        clock.advance(HOUR);
        read(id).statusCode(200);
    }

    @Test
    void unpublishesAndPublishesAgain() {
        String id = published();
        String first = publishedAt(id);
        publisher().delete("/v1/articles/{ref}/publication", id).then().statusCode(200)
                .body("status", equalTo("draft")).body("current", nullValue());
        read(id).statusCode(404);
        open(id).body("status", equalTo("draft")).body("publishedAt", equalTo(first));
        publish(id, NOW).statusCode(200);
        read(id).statusCode(200).body("publishedAt", equalTo(first));
    }

    @Test
    void anUnpublishedArticleLooksLikeAnUnknownOne() {
        String id = draft();
        schedule(id, HOUR);
        ValidatableResponse unknown = read(unique("no").replace(' ', '-')).statusCode(404);
        assertEquals(unknown.extract().asString(), read(id).statusCode(404).extract().asString());
        assertEquals(unknown.extract().asString(), read(slugOf(id)).statusCode(404).extract().asString());
    }

    @Test
    void publishingTwiceIsOneChange() {
        String id = published();
        publish(id, NOW).statusCode(200).header("Change", nullValue());
        Map<String, String> later = at(clock.instant().plus(HOUR));
        publish(id, later).statusCode(200).header("Change", notNullValue());
        publish(id, later).statusCode(200).header("Change", nullValue());
    }

    @Test
    void finerThanAMicrosecondIsStillTheSameInstant() {
        String id = draft();
        Map<String, String> later = Map.of("at", "2199-01-01T00:00:00.123456789Z");
        publish(id, later).statusCode(200).body("next.visibleFrom", equalTo("2199-01-01T00:00:00.123456Z"));
        publish(id, later).statusCode(200).header("Change", nullValue());
    }

    @Test
    void endingWhatIsNotThereIsNoChange() {
        String id = draft();
        unpublish(id, "all").statusCode(200).header("Change", nullValue());
        publish(id, NOW);
        unpublish(id, "next").statusCode(200).header("Change", nullValue());
    }

    @Test
    void refusesAnotherRevisionThanTheOneThatIsMeant() {
        String id = draft();
        rewrite(id, unique("Second thoughts"));
        publish(id, Map.of("revision", 1)).statusCode(409).body("type", notNullValue()).body("revision", equalTo(2));
        read(id).statusCode(404);
        publish(id, Map.of("revision", 2)).statusCode(200);
    }

    @Test
    void refusesAnEndThatHasPassed() {
        String id = draft();
        publish(id, Map.of("until", clock.instant().minus(HOUR).toString())).statusCode(422)
                .body("errors", hasSize(1)).body("errors[0].pointer", equalTo("/until"));
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        Instant at = clock.instant().plus(HOUR);
        publish(draft(), Map.of("at", at.toString(), "until", at.toString())).statusCode(422)
                .body("errors[0].pointer", equalTo("/until"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00"})
    void refusesInstantsOutsideOfTheYearsOfFourDigits(String instant) {
        publish(draft(), Map.of("at", instant)).statusCode(400).body("errors[0].pointer", equalTo("/at"));
        publish(draft(), Map.of("until", instant)).statusCode(400).body("errors[0].pointer", equalTo("/until"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "2026-03-01T09:30:00", "2026-03-01T09:30Z", "1772357400", "now"})
    void refusesInstantsInOtherForms(String instant) {
        publish(draft(), Map.of("at", instant)).statusCode(400).body("errors[0].pointer", equalTo("/at"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"at", "until"})
    void refusesTheLastDayOfAllForItMeansNever(String member) {
        publish(draft(), Map.of(member, "9999-12-31T00:00:00Z")).statusCode(422)
                .body("errors[0].pointer", equalTo("/" + member));
    }

    @Test
    void takesTheFirstInstantOfAll() {
        String id = draft();
        publish(id, Map.of("at", "0000-01-01T00:00:00Z")).statusCode(200);
        read(id).statusCode(200).body("publishedAt", equalTo("0000-01-01T00:00:00Z"));
    }

    @Test
    void makesNoRevision() {
        String id = draft();
        schedule(id, HOUR);
        publish(id, NOW);
        unpublish(id, "all").header("Article-Revision", "1");
        open(id).body("revision", equalTo(1));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"VIEWER", "EDITOR"})
    void needsAPublisher(Role role) {
        String id = draft();
        as(role).contentType("application/json").body("{}").put("/v1/articles/{ref}/publication", id)
                .then().statusCode(403);
        as(role).delete("/v1/articles/{ref}/publication", id).then().statusCode(403);
    }

    @Test
    void unknownArticleIs404() {
        publish("0197aaaa-0000-7000-8000-000000000000", NOW).statusCode(404);
    }

    private ValidatableResponse standing(String article) {
        return viewer().get("/v1/articles/{ref}/publication", article).then().statusCode(200);
    }

    private String publishedAt(String article) {
        return read(article).statusCode(200).extract().path("publishedAt");
    }
}

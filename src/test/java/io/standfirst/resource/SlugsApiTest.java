package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Stories;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The slugs of articles: made, given, refused, changed, and kept for those who come by an old one. */
@QuarkusTest
class SlugsApiTest extends Newsroom {

    @Test
    void isMadeFromTheHeadline() {
        String mark = uniqueSlug("x");
        assertEquals("uber-ole-s-fjord-dont-panic-" + mark,
                slugOf(draft(story("Über Øle & S. fjord: Don’t panic! " + mark))));
    }

    @Test
    void isMadeOfWholeWordsAndNotTooLong() {
        String slug = slugOf(draft(story(uniqueSlug("storm") + " closes the harbour".repeat(10))));
        assertTrue(slug.length() <= 80 && slug.matches(".*(-closes|-the|-harbour)"), slug);
    }

    @Test
    void getsANumberIfItIsTaken() {
        String headline = unique("Storm");
        String slug = slugOf(draft(story(headline)));
        for (int number = 2; number <= 8; number++) {
            assertEquals(slug + "-" + number, slugOf(draft(story(headline))));
        }
    }

    @Test
    void aHeadlineWithoutLatinLettersHasOneToo() {
        open(draft(story("海港关闭"))).body("slug", startsWith("article"));
    }

    @Test
    void takesTheOneThatIsGivenOnce() {
        String slug = uniqueSlug("storm");
        create(anyStory().with("slug", slug)).statusCode(201).body("slug", equalTo(slug))
                .header("Location", endsWith("/v1/articles/" + slug));
        create(anyStory().with("slug", slug)).statusCode(409).body("type", endsWith("/slug-taken"))
                .body("errors[0].pointer", equalTo("/slug"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Storm", "storm--harbour", "-storm", "storm-", "storm harbour", "größe", "storm_harbour",
            "storm/harbour", "0197aaaa-0000-7000-8000-000000000000",
            "a23456789-123456789-123456789-123456789-123456789-123456789-123456789-123456789-123456789-123456789-"
                    + "123456789-12345678901"})
    void refusesOtherShapes(String slug) {
        create(anyStory().with("slug", slug)).statusCode(422).body("errors[0].pointer", equalTo("/slug"));
        replace(draft(), anyStory().with("slug", slug).json()).statusCode(422)
                .body("errors[0].pointer", equalTo("/slug"));
    }

    @Test
    void changesAtOnceForBothViews() {
        String id = published();
        String slug = uniqueSlug("storm");
        rename(publisher(), id, slug).statusCode(200).body("slug", equalTo(slug));
        read(slug).statusCode(200).body("slug", equalTo(slug)).body("url", endsWith("/v1/articles/" + slug));
        open(slug).statusCode(200).body("slug", equalTo(slug));
    }

    @Test
    void staysIfItIsLeftOut() {
        String id = draft();
        String slug = slugOf(id);
        replace(id, story(unique("Something else")).json()).statusCode(200).body("slug", equalTo(slug));
    }

    @Test
    void theOldOneRedirectsWithTheRestOfPathAndQuery() {
        String id = published();
        String old = slugOf(id);
        String slug = uniqueSlug("storm");
        rename(publisher(), id, slug);
        read(old).statusCode(308).header("Location", endsWith("/v1/articles/" + slug));
        reader().get("/v1/articles/{ref}/sections?include=text", old).then().statusCode(308)
                .header("Location", endsWith("/v1/articles/" + slug + "/sections?include=text"));
        editorSends(anyStory().json()).put("/v1/articles/{ref}?quotes=detach", old).then().statusCode(308)
                .header("Location", endsWith("/v1/articles/" + slug + "?quotes=detach"));
        publish(old, NOW).statusCode(308);
    }

    @Test
    void everyOldOneLeadsToTheLatest() {
        String id = draft();
        String first = slugOf(id);
        String second = uniqueSlug("storm");
        String third = uniqueSlug("storm");
        rename(editor(), id, second);
        rename(editor(), id, third);
        open(first).statusCode(308).header("Location", endsWith(third));
        open(second).statusCode(308).header("Location", endsWith(third));
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "v1", "sections"})
    void anOldOneThatIsPartOfTheAddressRedirectsToo(String old) {
        String id = draft(anyStory().with("slug", old));
        String slug = uniqueSlug("storm");
        rename(editor(), id, slug);
        editor().get("/v1/articles/{ref}/sections", old).then().statusCode(308)
                .header("Location", endsWith("/v1/articles/" + slug + "/sections"));
    }

    @Test
    void anOldOneRedirectsInWhateverWayItIsEscaped() {
        String id = published();
        String escaped = slugOf(id).replace("-", "%2D");
        String slug = uniqueSlug("storm");
        rename(publisher(), id, slug);
        reader().urlEncodingEnabled(false).get("/v1/articles/" + escaped).then().statusCode(308)
                .header("Location", endsWith("/v1/articles/" + slug));
    }

    @Test
    void anOldOneTellsNothingToThoseWhoDoNotSeeTheTarget() {
        String id = draft();
        String old = slugOf(id);
        rename(editor(), id, uniqueSlug("storm"));
        read(old).statusCode(404).header("Location", nullValue());
        viewer().get("/v1/articles/{ref}?view=published", old).then().statusCode(404);
        open(old).statusCode(308);
        trash(id);
        open(old).statusCode(404);
    }

    @Test
    void theOldOneStaysReserved() {
        String id = draft();
        String old = slugOf(id);
        String slug = uniqueSlug("storm");
        rename(editor(), id, slug);
        create(anyStory().with("slug", old)).statusCode(409);
        rename(editor(), draft(), old).statusCode(409);
        rename(editor(), id, old).statusCode(200).body("slug", equalTo(old));
        open(slug).statusCode(308).header("Location", endsWith(old));
    }

    @Test
    void aRenameThatIsRefusedChangesNothing() {
        String taken = slugOf(draft());
        String id = draft();
        String headline = open(id).extract().path("headline");
        rename(editor(), id, taken).statusCode(409);
        open(id).body("headline", equalTo(headline)).body("revision", equalTo(1));
    }

    @Test
    void thatOfAnArticleThatReadersSeeNeedsAPublisher() {
        String id = published();
        String slug = slugOf(id);
        rename(editor(), id, uniqueSlug("storm")).statusCode(403);
        rename(editor(), id, slug).statusCode(200);
        rename(publisher(), id, uniqueSlug("storm")).statusCode(200);
    }

    @Test
    void thatOfAnArticleThatReadersDoNotSeeYetDoesNot() {
        String id = draft();
        schedule(id, Duration.ofHours(1));
        rename(editor(), id, uniqueSlug("storm")).statusCode(200);
    }

    @Test
    void makesNoRevision() {
        String id = draft();
        Map<String, Object> story = anyStory().json();
        replace(id, story).header("Article-Revision", "2");
        story.put("sections", open(id).extract().path("sections"));
        story.put("slug", uniqueSlug("storm"));
        replace(id, story).statusCode(200).header("Article-Revision", "2");
    }

    private ValidatableResponse create(Stories story) {
        return editorSends(story.json()).post("/v1/articles").then();
    }

    private static ValidatableResponse rename(RequestSpecification by, String article, String slug) {
        return by.contentType("application/json").body(anyStory().with("slug", slug).json())
                .put("/v1/articles/{ref}", article).then();
    }
}

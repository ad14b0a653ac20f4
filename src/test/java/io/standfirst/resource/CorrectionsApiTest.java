package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.standfirst.article.Limits;
import io.standfirst.http.json.Patch;
import io.standfirst.testing.Newsroom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corrections and clarifications, which stand beside the article. */
@QuarkusTest
class CorrectionsApiTest extends Newsroom {

    private static final String TEXT = "The barrier is nine metres high, not ninety.";

    @Test
    void readersSeeACorrectionAtOnce() {
        String id = published();
        long before = log.last();
        ValidatableResponse made = correct(id, note(TEXT)).then().statusCode(201);
        String correction = made.extract().path("id");
        made.header("Location", endsWith("/v1/articles/" + id + "/corrections/" + correction))
                .header("Article-Revision", "1").header("Change", notNullValue()).header("ETag", notNullValue())
                .body("kind", equalTo("correction")).body("text", equalTo(TEXT)).body("about", nullValue());
        read(id).body("corrections.text", contains(TEXT)).body("corrections.id", contains(correction));
        reader().get("/v1/articles/{ref}/corrections", id).then().statusCode(200).body("items.id", contains(correction));
        reader().get("/v1/articles/{ref}/corrections/{id}", id, correction).then().statusCode(200)
                .body("text", equalTo(TEXT));
        reader().queryParam("id", id).get("/v1/articles").then().body("items[0].corrections.text", contains(TEXT));
        assertEquals(List.of("correction created 1, seen to seen, by publisher"), told(before, id));
    }

    @Test
    void onlyTheInsidersSeeThatOfADraft() {
        String id = draft();
        String correction = made(id, note(TEXT));
        reader().get("/v1/articles/{ref}/corrections", id).then().statusCode(404);
        reader().get("/v1/articles/{ref}/corrections/{id}", id, correction).then().statusCode(404);
        viewer().get("/v1/articles/{ref}/corrections/{id}", id, correction).then().statusCode(200);
        publish(id, NOW).statusCode(200);
        read(id).body("corrections.id", contains(correction));
    }

    @Test
    void nothingElseTouchesIt() {
        String id = published();
        String correction = made(id, note(TEXT));
        rewrite(id, unique("Calm"));
        publish(id, NOW).statusCode(200);
        sends(editor(), Patch.MERGE_PATCH, "{\"headline\": \"Calm\", \"corrections\": []}")
                .patch("/v1/articles/{ref}", id).then().statusCode(200).body("corrections.id", contains(correction));
        read(id).body("corrections.id", contains(correction));
    }

    @Test
    void itMakesNoRevisionAndDoesNotStandInAnEditorsWay() {
        String id = draft();
        String tag = open(id).extract().header("ETag");
        made(id, note(TEXT));
        open(id).body("revision", equalTo(1)).header("ETag", not(tag));
        editorSends(anyStory().json()).header("If-Match", tag).put("/v1/articles/{ref}", id).then().statusCode(200);
    }

    @Test
    void theyStandInTheOrderInWhichTheyWereMade() {
        String id = draft();
        made(id, note("Second."));
        made(id, with(note("First."), "at", clock.instant().minus(Duration.ofDays(3)).toString()));
        open(id).body("corrections.text", contains("First.", "Second."));
    }

    @Test
    void saysWhichPartIsCorrected() {
        String id = published(anyStory().section("Wind", "“It blew,” she said.").quote("It blew", unique("Ana")));
        String section = open(id).extract().path("sections[1].id");
        String quote = open(id).extract().path("quotes[0].id");
        made(id, with(note("One."), "about", Map.of("part", "section", "id", section)));
        made(id, with(note("Two."), "about", Map.of("part", "quote", "id", quote)));
        made(id, with(note("Three."), "about", Map.of("part", "headline")));
        read(id).body("corrections.about.part", contains("section", "quote", "headline"))
                .body("corrections.about.id", contains(section, quote, null));
    }

    @Test
    void readersAreNotToldOfASectionThatTheyDoNotSee() {
        String id = published();
        replace(id, anyStory().section("Wind", "It blew.").json()).statusCode(200);
        String section = open(id).extract().path("sections[1].id");
        String correction = made(id, with(note(TEXT), "about", Map.of("part", "section", "id", section)));
        open(id).body("corrections.about.id", contains(section));
        read(id).body("corrections.about.part", contains("section")).body("corrections.about.id", contains(nullValue()));
        reader().get("/v1/articles/{ref}/corrections/{id}", id, correction).then().body("about.id", nullValue());
        publish(id, NOW).statusCode(200);
        read(id).body("corrections.about.id", contains(section));
    }

    @Test
    void aPartMayGoAndTheCorrectionStays() {
        String id = draft(anyStory().section("Wind", "It blew."));
        String section = open(id).extract().path("sections[1].id");
        Map<String, Object> note = with(note(TEXT), "about", Map.of("part", "section", "id", section));
        String correction = made(id, note);
        editor().delete("/v1/articles/{ref}/sections/{id}", id, section).then().statusCode(204);
        publisherSends(with(note, "text", "Other words.")).put(path(id, correction)).then().statusCode(200)
                .body("about.id", equalTo(section));
        breaksRules(correct(id, note), "/about");
    }

    @Test
    void replacesOne() {
        String id = published();
        String correction = made(id, note(TEXT));
        String tag = publisher().get(path(id, correction)).header("ETag");
        long before = log.last();
        Map<String, Object> clarified = with(note("Nine metres."), "kind", "clarification");
        publisherSends(clarified).header("If-Match", tag).put(path(id, correction)).then().statusCode(200)
                .body("kind", equalTo("clarification")).body("text", equalTo("Nine metres.")).header("ETag", not(tag));
        assertEquals(List.of("correction updated 1, seen to seen, by publisher"), told(before, id));
        publisherSends(clarified).header("If-Match", tag).put(path(id, correction)).then().statusCode(412);
        publisherSends(clarified).put(path(id, correction)).then().statusCode(200).header("Change", nullValue());
    }

    @Test
    void whatWasReadCanBeSentBack() {
        String id = draft();
        String correction = made(id, note(TEXT));
        Map<String, Object> form = publisher().get(path(id, correction)).jsonPath().getMap("");
        publisherSends(form).put(path(id, correction)).then().statusCode(200).header("Change", nullValue());
    }

    @Test
    void patchesOne() {
        String id = draft();
        String correction = made(id, with(note(TEXT), "about", Map.of("part", "headline")));
        sends(publisher(), Patch.MERGE_PATCH, "{\"about\": null, \"text\": \"Nine.\"}")
                .patch(path(id, correction)).then().statusCode(200)
                .body("about", nullValue()).body("text", equalTo("Nine.")).body("kind", equalTo("correction"));
        sends(publisher(), Patch.JSON_PATCH, "[{\"op\": \"test\", \"path\": \"/text\", \"value\": \"Nine.\"},"
                + "{\"op\": \"replace\", \"path\": \"/kind\", \"value\": \"clarification\"}]")
                .patch(path(id, correction)).then().statusCode(200).body("kind", equalTo("clarification"));
    }

    @Test
    void removesOne() {
        String id = published();
        String correction = made(id, note(TEXT));
        long before = log.last();
        publisher().delete(path(id, correction)).then().statusCode(204).header("Change", notNullValue());
        read(id).body("corrections", hasSize(0));
        publisher().delete(path(id, correction)).then().statusCode(404);
        assertEquals(List.of("correction deleted 1, seen to seen, by publisher"), told(before, id));
    }

    @Test
    void changesWhenThePageWasLastModified() {
        String id = published();
        String before = read(id).extract().header("Last-Modified");
        clock.advance(Duration.ofSeconds(5));
        made(id, note(TEXT));
        read(id).header("Last-Modified", not(before));
        assertEquals(200, reader().header("If-Modified-Since", before).get("/v1/articles/{ref}", id).statusCode());
    }

    @Test
    void goesWithAWithdrawnArticle() {
        String id = published();
        String correction = made(id, note(TEXT));
        withdraw(id, "Wrong from start to end.").statusCode(200);
        reader().get("/v1/articles/{ref}/corrections", id).then().statusCode(410);
        reader().get(path(id, correction)).then().statusCode(410);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                        | /text
            {"text": " "}                                             | /text
            {"text": "a\\tb"}                                         | /text
            {"text": "x", "at": "2999-01-01T00:00:00Z"}               | /at
            {"text": "x", "about": {}}                                | /about/part
            {"text": "x", "about": {"part": "section"}}               | /about/id
            {"text": "x", "about": {"part": "standfirst"}}            | /about
            {"text": "x", "about": {"part": "headline", "id": "%1$s"}} | /about/id
            {"text": "x", "about": {"part": "quote", "id": "%1$s"}}   | /about
            {"text": "x", "id": "%1$s"}                               | /id
            """)
    void refusesWhatBreaksARule(String body, String pointer) {
        breaksRules(correct(draft(), body.formatted(UUID.randomUUID())), pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text": 5}
            {"text": "x", "kind": "erratum"}
            {"text": "x", "about": {"part": "footer"}}
            {"text": "x", "colour": "red"}
            null
            """)
    void refusesWhatHasNotTheShape(String body) {
        correct(draft(), body).then().statusCode(400);
    }

    @Test
    void hasABound() {
        String id = draft();
        IntStream.range(0, Limits.CORRECTIONS).forEach(number -> made(id, note("Number " + number)));
        breaksRules(correct(id, note(TEXT)), "");
    }

    @Test
    void findsNothingAtUnknownPlaces() {
        String id = draft();
        correct(UUID.randomUUID().toString(), note(TEXT)).then().statusCode(404);
        publisherSends(note(TEXT)).put(path(id, UUID.randomUUID().toString())).then().statusCode(404);
        String other = made(draft(), note(TEXT));
        publisherSends(note(TEXT)).put(path(id, other)).then().statusCode(404);
        trash(id).statusCode(204);
        correct(id, note(TEXT)).then().statusCode(404);
    }

    private Response correct(String article, Object correction) {
        return publisherSends(correction).post("/v1/articles/{ref}/corrections", article);
    }

    private String made(String article, Map<String, Object> correction) {
        return correct(article, correction).then().statusCode(201).extract().path("id");
    }

    private static String path(String article, String correction) {
        return "/v1/articles/" + article + "/corrections/" + correction;
    }

    private static Map<String, Object> note(String text) {
        return Map.of("text", text);
    }

    private static Map<String, Object> with(Map<String, Object> note, String member, Object value) {
        Map<String, Object> changed = new HashMap<>(note);
        changed.put(member, value);
        return changed;
    }

    private static void breaksRules(Response answer, String... pointers) {
        answer.then().statusCode(422).body("errors.pointer", contains(pointers));
    }
}

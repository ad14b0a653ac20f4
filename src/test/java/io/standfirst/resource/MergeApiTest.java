package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.standfirst.article.Limits;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Stories;
import io.standfirst.testing.Together;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two speakers, or two authors, who turn out to be one. */
@QuarkusTest
class MergeApiTest extends Newsroom {

    private final String nick = unique("Bo Lind");
    private final String full = unique("Bo Anders Lind");

    @Test
    void whatOneSaidBelongsToTheOther() {
        String article = published(quoting(nick));
        String other = draft(quoting(nick));
        String from = speakerOf(article);
        String into = speaker(full);
        long before = log.last();
        merge("speakers", from, into).then().statusCode(200).header("Change", notNullValue())
                .body("id", equalTo(into)).body("name", equalTo(full)).body("aliases", contains(nick));
        read(article).body("quotes.speaker.id", contains(into)).body("quotes.speaker.name", contains(full));
        open(other).body("quotes.speaker.id", contains(into)).body("revision", equalTo(1));
        reader().get("/v1/speakers/{ref}/quotes", into).then().body("items", hasSize(1));
        assertEquals(List.of("speaker merged, seen to unseen, by publisher", "speaker updated, unseen to seen, by publisher"),
                told(before));
    }

    @Test
    void theOldSlugAndIdRedirect() {
        String article = published(quoting(nick));
        String from = speakerOf(article);
        String oldSlug = slug("speakers", from);
        String into = speaker(full);
        merge("speakers", from, into).then().statusCode(200);
        String target = "/v1/speakers/" + slug("speakers", into);
        reader().get("/v1/speakers/{ref}", oldSlug).then().statusCode(308).header("Location", endsWith(target));
        reader().get("/v1/speakers/{ref}", from).then().statusCode(308).header("Location", endsWith(target));
        reader().get("/v1/speakers/{ref}/quotes", from).then().statusCode(308)
                .header("Location", endsWith(target + "/quotes"));
        for (String reference : List.of(oldSlug, from, into)) {
            reader().queryParam("speaker", reference).get("/v1/quotes").then().statusCode(200)
                    .body("items.article.id", contains(article));
            reader().queryParam("speaker", reference).get("/v1/articles").then().statusCode(200)
                    .body("items.id", contains(article));
        }
    }

    @Test
    void readersAreNotLedToWhomTheyDoNotSee() {
        String from = speaker(nick);
        String into = speaker(full);
        merge("speakers", from, into).then().statusCode(200);
        reader().get("/v1/speakers/{ref}", from).then().statusCode(404);
        viewer().get("/v1/speakers/{ref}", from).then().statusCode(308);
    }

    @Test
    void theOldNameMeansTheOther() {
        String from = speaker(nick);
        String into = speaker(full);
        merge("speakers", from, into).then().statusCode(200);
        open(draft(quoting(nick))).body("quotes.speaker.id", contains(into));
        Stories byId = anyStory().section("More", "“No comment,” they said.")
                .quote(Map.of("text", "No comment", "speaker", Map.of("id", from)));
        open(draft(byId)).body("quotes.speaker.id", contains(into));
    }

    @Test
    void mergesAreFollowedToTheirEnd() {
        String first = speaker(nick);
        String second = speaker(full);
        String third = speaker(unique("B. A. Lind"));
        merge("speakers", first, second).then().statusCode(200);
        merge("speakers", second, third).then().statusCode(200).body("aliases", containsInAnyOrder(nick, full));
        viewer().get("/v1/speakers/{ref}", first).then().statusCode(308)
                .header("Location", endsWith(slug("speakers", third)));
    }

    @Test
    void whoIsLeftTakesOverWhatIsMissing() {
        String from = entry("speakers", Map.of("name", nick, "description", "Skipper", "aliases", List.of("Captain"),
                "sameAs", List.of("https://example.com/a")));
        String into = entry("speakers", Map.of("name", full, "aliases", List.of("Captain", nick),
                "sameAs", List.of("https://example.com/b")));
        merge("speakers", from, into).then().statusCode(200).body("description", equalTo("Skipper"))
                .body("aliases", contains("Captain", nick))
                .body("sameAs", contains("https://example.com/b", "https://example.com/a"));
    }

    @Test
    void revisionsNameWhoIsLeft() {
        String article = draft(quoting(nick).with("authors", List.of(Map.of("name", nick), Map.of("name", full))));
        String into = speaker(full);
        List<String> authors = open(article).extract().path("authors.id");
        merge("speakers", speakerOf(article), into).then().statusCode(200);
        merge("authors", authors.get(0), authors.get(1)).then().statusCode(200);
        rewrite(article, unique("Calm"));
        editor().get("/v1/articles/{ref}/revisions/1", article).then().statusCode(200)
                .body("quotes.speaker.id", contains(into)).body("authors.id", contains(authors.get(1)));
        editorSends("").post("/v1/articles/{ref}/revisions/1/restore", article).then().statusCode(200)
                .body("quotes.speaker.id", contains(into)).body("authors.id", contains(authors.get(1)));
    }

    @Test
    void mergesAuthors() {
        Stories both = anyStory().with("authors", List.of(Map.of("name", unique("Ines")), Map.of("name", nick),
                Map.of("name", full)));
        String article = published(both);
        String single = published(anyStory().with("authors", List.of(Map.of("name", nick))));
        List<String> authors = open(article).extract().path("authors.id");
        String oldSlug = slug("authors", authors.get(1));
        merge("authors", authors.get(1), authors.get(2)).then().statusCode(200).body("aliases", contains(nick));
        read(article).body("authors.id", contains(authors.get(0), authors.get(2)));
        read(single).body("authors.id", contains(authors.get(2)));
        reader().get("/v1/authors/{ref}", oldSlug).then().statusCode(308);
        reader().queryParam("author", oldSlug).get("/v1/articles").then().body("items", hasSize(2));
        replace(article, both.json()).statusCode(422).body("errors.pointer", contains("/authors/2"));
    }

    @Test
    void whoComesFirstInTheBylineStaysThere() {
        String article = draft(anyStory().with("authors", List.of(Map.of("name", nick), Map.of("name", unique("Ines")),
                Map.of("name", full))));
        List<String> authors = open(article).extract().path("authors.id");
        merge("authors", authors.get(0), authors.get(2)).then().statusCode(200);
        open(article).body("authors.id", contains(authors.get(2), authors.get(1)));
    }

    @Test
    void editorsMergeWhomNobodySees() {
        String draft = draft(quoting(nick));
        String seen = published(quoting(full));
        editorSends(into(speakerOf(seen))).post("/v1/speakers/{ref}/merge", speakerOf(draft)).then().statusCode(200);
        String third = speaker(unique("B. A. Lind"));
        editorSends(into(third)).post("/v1/speakers/{ref}/merge", speakerOf(seen)).then().statusCode(403);
    }

    @Test
    void whatIsNamedBySlugOrNameIsFound() {
        String into = speaker(full);
        mergeInto("speakers", speaker(nick), Map.of("slug", slug("speakers", into))).then().statusCode(200)
                .body("id", equalTo(into));
        mergeInto("speakers", speaker(unique("B. Lind")), Map.of("name", full)).then().statusCode(200)
                .body("id", equalTo(into));
    }

    @Test
    void guardsByIfMatch() {
        String from = speaker(nick);
        String tag = editor().get("/v1/speakers/{ref}", from).header("ETag");
        editorSends(Map.of("name", nick, "description", "Skipper")).put("/v1/speakers/{ref}", from).then().statusCode(200);
        publisherSends(into(speaker(full))).header("If-Match", tag).post("/v1/speakers/{ref}/merge", from)
                .then().statusCode(412);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                     | 422
            {"into": {}}                           | 422
            {"into": {"id": "%1$s"}}               | 422
            {"into": {"id": "%2$s"}}               | 422
            {"into": {"slug": "nobody-at-all"}}    | 422
            {"into": {"name": "Nobody at all"}}    | 422
            {"into": "maren-holt"}                 | 400
            {"onto": {}}                           | 400
            null                                   | 400
            """)
    void refusesWhatNamesNobodyElse(String body, int status) {
        String from = speaker(nick);
        publisherSends(body.formatted(from, UUID.randomUUID())).post("/v1/speakers/{ref}/merge", from)
                .then().statusCode(status);
        viewer().get("/v1/speakers/{ref}", from).then().statusCode(200);
    }

    @Test
    void refusesMoreAliasesThanThereMayBe() {
        List<String> many = IntStream.range(0, Limits.ALIASES).mapToObj(number -> unique("Bo")).toList();
        String into = entry("speakers", Map.of("name", full, "aliases", many));
        merge("speakers", speaker(nick), into).then().statusCode(422).body("errors.pointer", contains("/into"));
    }

    @Test
    void nobodyIsMergedTwice() {
        String from = speaker(nick);
        String into = speaker(full);
        String body = "{\"into\": {\"id\": \"" + into + "\"}}";
        List<Integer> statuses = Together.run(4, number ->
                publisherSends(body).post("/v1/speakers/{ref}/merge", from).statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        viewer().get("/v1/speakers/{ref}", into).then().body("aliases", contains(nick));
    }

    @Test
    void mergingEachIntoTheOtherLeavesOne() {
        String one = speaker(nick);
        String other = speaker(full);
        List<Response> answers = Together.run(2, number -> number == 0
                ? merge("speakers", one, other)
                : merge("speakers", other, one));
        assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 200).count());
    }

    @Test
    void aDeletedSurvivorLeavesNoTrace() {
        String from = speaker(nick);
        String into = speaker(full);
        merge("speakers", from, into).then().statusCode(200);
        editor().delete("/v1/speakers/{ref}", into).then().statusCode(204);
        viewer().get("/v1/speakers/{ref}", from).then().statusCode(404);
        open(draft(quoting(nick))).body("quotes.speaker.id", not(empty()));
    }

    private Stories quoting(String speaker) {
        return anyStory().section("More", "“No comment,” they said.").quote("No comment", speaker);
    }

    private Response merge(String noun, String from, String into) {
        return mergeInto(noun, from, Map.of("id", into));
    }

    private Response mergeInto(String noun, String from, Map<String, String> into) {
        return publisherSends(Map.of("into", into)).post("/v1/" + noun + "/{ref}/merge", from);
    }

    private static Map<String, Object> into(String id) {
        return Map.of("into", Map.of("id", id));
    }

    private String speaker(String name) {
        return entry("speakers", Map.of("name", name));
    }

    private String entry(String noun, Map<String, ?> entry) {
        return editorSends(entry).post("/v1/" + noun).then().statusCode(201).extract().path("id");
    }

    private String speakerOf(String article) {
        return open(article).extract().path("quotes[0].speaker.id");
    }

    private String slug(String noun, String id) {
        return viewer().get("/v1/" + noun + "/{ref}", id).then().statusCode(200).extract().path("slug");
    }
}

package io.standfirst.search;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Stories;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is computed to be like an article. */
@QuarkusTest
class SimilarArticlesApiTest extends Newsroom {

    private static final int SUBJECT = 10;
    private static final int OFTEN = 5;

    /** Words that only the stories of one test have. */
    private final List<String> subject = words(SUBJECT);

    @Test
    void whatIsLikeItFollowsWhatEditorsChose() {
        String chosen = published();
        String like = published(about(SUBJECT));
        String lessLike = published(about(4));
        published(story("On " + words(1).get(0)).section(null, String.join(" ", words(20))));
        String id = published(about(SUBJECT).relatedArticle(chosen));

        related(reader(), id)
                .body("items.origin", contains("editor", "similar", "similar"))
                .body("items.article.id", contains(chosen, like, lessLike))
                .body("items[0].score", nullValue())
                .body("items[1].id", nullValue()).body("items[1].position", nullValue())
                .body("items[1].relation", equalTo("see-also"))
                .body("items[1].title", equalTo(headlineOf(like)))
                .body("items[1].reason", matchesPattern("shared words: w\\w+(, w\\w+){4}"))
                .body("items[1].score", allOf(greaterThan(0.3f), lessThanOrEqualTo(1f)));
        related(reader().queryParam("origin", "editor"), id).body("items.article.id", contains(chosen));
        related(reader().queryParam("origin", "similar"), id).body("items.article.id", contains(like, lessLike));
    }

    @Test
    void whoeverQuotesTheSamePersonIsLikeIt() {
        String speaker = Stories.unique("Ana Reyes");
        Stories first = story("Before the vote").section(null, "“We wait,” she said.").quote("We wait", speaker);
        Stories second = story("At the weir").section(null, "“Nobody slept”, it was said.").quote("Nobody slept", speaker);
        String like = published(first);
        String id = published(second);
        String reason = related(reader(), id).extract()
                .path("items.find { it.article.id == '%s' }.reason".formatted(like));
        assertEquals("same speakers: " + speaker, reason.split(";")[0]);
    }

    @Test
    void copiesAreLeftOut() {
        Stories story = about(SUBJECT);
        published(story);
        String id = published(story);
        String first = published(about(7));
        related(reader(), id).body("items.article.id", contains(first));
        Stories copied = about(8);
        String one = published(copied);
        String other = published(copied);
        List<String> shown = related(reader(), id).extract().path("items.article.id");
        assertEquals(2, shown.size());
        assertEquals(1, shown.stream().filter(List.of(one, other)::contains).count());
    }

    /** Whoever has chosen or banned a story has decided on what it says, whichever copy it was. */
    @Test
    void copiesOfWhatEditorsDecidedOnAreLeftOut() {
        Stories chosenStory = about(8);
        Stories bannedStory = about(7);
        String chosen = published(chosenStory);
        String copyOfChosen = published(chosenStory);
        String banned = published(bannedStory);
        String copyOfBanned = published(bannedStory);
        String other = published(about(6));
        String id = published(about(SUBJECT));
        List<String> before = related(reader(), id).extract().path("items.article.id");
        assertEquals(1, before.stream().filter(List.of(chosen, copyOfChosen)::contains).count());
        assertEquals(1, before.stream().filter(List.of(banned, copyOfBanned)::contains).count());
        editorSends(Map.of("relation", "background", "article", Map.of("id", chosen))).post("/v1/articles/{ref}/related", id)
                .then().statusCode(201);
        editor().put(ban(id, banned)).then().statusCode(204);
        publish(id, NOW).statusCode(200);
        related(reader(), id).body("items.article.id", contains(chosen, other));
    }

    @Test
    void ofThoseThatAreAsMuchAlikeTheYoungestComesFirst() {
        String id = published(about(SUBJECT));
        String old = draft(about(6));
        String young = draft(about(6));
        String older = draft(about(6));
        publish(old, at(clock.instant().minus(Duration.ofDays(20)))).statusCode(200);
        publish(young, at(clock.instant().minus(Duration.ofDays(10)))).statusCode(200);
        publish(older, at(clock.instant().minus(Duration.ofDays(30)))).statusCode(200);
        related(reader(), id).body("items.article.id", contains(young, old, older));
    }

    /** What was replaced is counted by an index until it is tidied up. */
    @Test
    void anArticleThatIsPublishedOftenIsAsMuchAlike() {
        published(about(7));
        Stories story = about(SUBJECT);
        String id = published(story);
        float before = related(reader(), id).body("items.size()", equalTo(1)).extract().path("items[0].score");
        for (int time = 0; time < OFTEN; time++) {
            replace(id, story.with("kicker", "Take " + time).json()).statusCode(200);
            publish(id, NOW).statusCode(200);
            waitForIndex();
        }
        related(reader(), id).body("items[0].score", equalTo(before));
    }

    @Test
    void readersAreShownNothingThatTheyMayNotSee() {
        String id = published(about(SUBJECT));
        String other = draft(about(7));
        related(reader(), id).body("items", empty());
        related(editor(), id).body("items.article.id", contains(other));
        schedule(other, Duration.ofHours(1));
        related(reader(), id).body("items", empty());
        clock.advance(Duration.ofHours(1));
        await(() -> !reader().get("/v1/articles/{ref}/related", id).<List<?>>path("items").isEmpty());
        withdraw(other, "It was wrong.").statusCode(200);
        reader().get("/v1/articles/{ref}/related", id).then().body("items", empty());
    }

    @Test
    void anAnswerIsKeptUntilSomethingIsPublished() {
        String id = published(about(SUBJECT));
        related(reader(), id).body("items", empty()).header("Cache-Control", containsString("max-age"));
        reader().get("/v1/articles/{ref}/related", id).then().header("Cache-Status", "Standfirst; hit")
                .header("Surrogate-Key", containsString("lists"));
        String other = published(about(7));
        related(reader(), id).body("items.article.id", contains(other));
        rewrite(other, Stories.unique("Something else"));
        publish(other, NOW).statusCode(200);
        related(reader(), id).body("items", empty());
    }

    @Test
    void whatIsBannedIsNotComputed() {
        String other = published(about(8));
        String id = published(about(SUBJECT));
        related(reader(), id).body("items.article.id", contains(other));
        long since = log.last();
        editor().put(ban(id, other)).then().statusCode(204).header("Change", notNullValue())
                .header("Article-Revision", "1");
        editor().put(ban(id, other)).then().statusCode(204).header("Change", nullValue());
        related(reader(), id).body("items", empty());
        related(editor(), id).body("items", empty());
        related(reader(), other).body("items.article.id", contains(id));
        viewer().get("/v1/articles/{ref}/related/bans", id).then().statusCode(200)
                .body("items.article.slug", contains(slugOf(other)));
        editor().delete(ban(id, other)).then().statusCode(204).header("Change", notNullValue());
        editor().delete(ban(id, other)).then().statusCode(404);
        viewer().get("/v1/articles/{ref}/related/bans", id).then().body("items", empty());
        related(reader(), id).body("items.article.id", contains(other));
        assertEquals(List.of("ban created 1, seen to seen, by editor", "ban deleted 1, seen to seen, by editor"),
                told(since, id));
    }

    @Test
    void bansWhatEditorsChooseNot() {
        String other = published(about(8));
        String id = published(about(SUBJECT).relatedArticle(other));
        editor().put(ban(id, other)).then().statusCode(204);
        related(reader(), id).body("items.article.id", contains(other)).body("items.origin", contains("editor"));
    }

    @Test
    void bansNothingThatIsNotThereAndNotItself() {
        String id = draft();
        editor().put(ban(id, UUID.randomUUID().toString())).then().statusCode(404);
        editor().put(ban(UUID.randomUUID().toString(), id)).then().statusCode(404);
        editor().put(ban(id, id)).then().statusCode(422).body("errors.pointer", contains(""));
        String other = draft();
        editor().put(ban(id, other)).then().statusCode(204);
        trash(other).statusCode(204);
        viewer().get("/v1/articles/{ref}/related/bans", id).then().body("items", empty());
        admin().delete("/v1/trash/{id}", other).then().statusCode(204);
        editor().delete(ban(id, other)).then().statusCode(404);
    }

    @Test
    void whatIsComputedIsNoPartOfTheArticle() {
        published(about(8));
        String id = published(about(SUBJECT));
        related(editor(), id).body("items.origin", contains("similar"));
        String got = editor().get("/v1/articles/{ref}", id).then().body("related", empty()).extract().asString();
        editorSends(got).put("/v1/articles/{ref}", id).then().statusCode(200).header("Change", nullValue());
        sends(editor(), "application/merge-patch+json", "{\"kicker\": \"Glass\"}").patch("/v1/articles/{ref}", id).then()
                .statusCode(200).body("related", empty());
    }

    @Test
    void anEditorCanChooseWhatWasComputed() {
        published(about(8));
        String other = published(about(9));
        String id = published(about(SUBJECT));
        Map<String, Object> computed = related(editor(), id).extract().path("items[1]");
        String item = editorSends(computed).post("/v1/articles/{ref}/related", id).then().statusCode(201)
                .body("origin", equalTo("editor")).body("score", nullValue()).extract().path("id");
        computed = editor().get("/v1/articles/{ref}/related/{id}", id, item).then().extract().path("");
        computed.putAll(Map.of("score", 0.5, "reason", "none", "relation", "background"));
        editorSends(computed).put("/v1/articles/{ref}/related/{id}", id, item).then().statusCode(200)
                .body("relation", equalTo("background")).body("reason", nullValue());
        related(editor(), id).body("items.origin", contains("editor", "similar"))
                .body("items.article.id", everyItem(not(equalTo(id)))).body("items[1].article.id", equalTo(other));
    }

    private static String ban(String article, String banned) {
        return "/v1/articles/%s/related/bans/%s".formatted(article, banned);
    }

    private ValidatableResponse related(RequestSpecification as, String id) {
        waitForIndex();
        return as.get("/v1/articles/{ref}/related", id).then().statusCode(200);
    }

    private String headlineOf(String id) {
        return open(id).extract().path("headline");
    }

    /** A story that has so many words of the subject, each followed by one that no other story has. */
    private Stories about(int shared) {
        List<String> others = words(SUBJECT);
        String body = IntStream.range(0, SUBJECT).boxed()
                .flatMap(i -> Stream.of(i < shared ? subject.get(i) : words(1).get(0), others.get(i)))
                .collect(Collectors.joining(" "));
        return story("On " + others.get(0)).with("language", "la").section(null, body + ".");
    }

    private static List<String> words(int number) {
        return Stream.generate(() -> "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12))
                .limit(number).toList();
    }
}

package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.standfirst.store.ChangeRepository.Row;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Stories;
import io.standfirst.testing.Together;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many writers who want the same thing at the same time. */
@QuarkusTest
class ContentionApiTest extends Newsroom {

    @Test
    void oneOfManyGetsTheSlug() {
        Map<String, Object> story = anyStory().with("slug", uniqueSlug("storm")).json();
        List<Integer> statuses = Together.run(12, number -> post(story).extract().statusCode());
        assertEquals(Map.of(201, 1L, 409, 11L), counted(statuses));
    }

    @Test
    void everybodyGetsASlugOfTheirOwnIfItIsMade() {
        Map<String, Object> story = story(unique("Storm")).json();
        List<String> slugs = Together.run(12, number -> post(story).statusCode(201).extract().path("slug"));
        assertEquals(12, new HashSet<>(slugs).size());
    }

    @Test
    void aNewSpeakerIsCreatedOnce() {
        assertCreatedOnce(unique("Ana Reyes"));
    }

    @Test
    void aNewSpeakerWhoseSlugAnotherHasIsCreatedOnce() {
        String slug = uniqueSlug("ana-reyes");
        editorSends(Map.of("name", unique("Somebody else"), "slug", slug)).post("/v1/speakers").then().statusCode(201);
        assertCreatedOnce(slug.replace('-', ' '));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aNewSpeakerWithoutALatinLetterIsCreatedOnce(int round) {
        assertCreatedOnce(greek());
    }

    @Test
    void oneOfManyWinsEachRound() {
        String id = draft();
        for (int round = 0; round < 25; round++) {
            String tag = open(id).extract().header("ETag");
            List<Integer> statuses = Together.run(8, number -> editorSends(anyStory().json())
                    .header("If-Match", tag).put("/v1/articles/{ref}", id).statusCode());
            assertEquals(Map.of(200, 1L, 412, 7L), counted(statuses));
        }
        assertEquals(IntStream.rangeClosed(1, 26).boxed().toList(), history(id).stream().map(Row::revision).toList());
    }

    @Test
    void editorsOfTwoSectionsBothWin() {
        String id = draft(anyStory().section("More", "More boats."));
        List<String> sections = open(id).extract().path("sections.id");
        for (int round = 1; round <= 5; round++) {
            String body = "Round " + round + ".";
            List<String> tags = sections.stream().map(section -> section(id, section).extract().header("ETag")).toList();
            Together.run(2, number -> editorSends(Map.of("heading", "Heading", "body", body))
                    .header("If-Match", tags.get(number))
                    .put("/v1/articles/{ref}/sections/{id}", id, sections.get(number)).then().statusCode(200));
            open(id).body("sections.body", contains(body, body));
        }
    }

    @Test
    void theInstantsOfAnArticlesChangesFollowOneAnother() {
        String id = draft();
        Together.run(8, number -> {
            for (int round = 0; round < 5; round++) {
                rewrite(id, unique("Storm"));
                publish(id, NOW).statusCode(200);
            }
            return number;
        });
        List<Instant> instants = history(id).stream().map(Row::at).toList();
        assertEquals(instants.stream().sorted().toList(), instants);
        assertSeennessIsContinuous(history(id));
    }

    @Test
    void newNamesInAnyOrderBlockNobody() {
        for (int round = 0; round < 3; round++) {
            List<String> names = IntStream.range(0, 6).mapToObj(number -> unique("Ana Reyes")).toList();
            List<JsonPath> articles = Together.run(12, number -> post(naming(names)).statusCode(201).extract().jsonPath());
            Set<String> authors = new HashSet<>();
            Set<String> speakers = new HashSet<>();
            articles.forEach(article -> authors.addAll(article.getList("authors.id")));
            articles.forEach(article -> speakers.addAll(article.getList("quotes.speaker.id")));
            assertEquals(6, authors.size());
            assertEquals(6, speakers.size());
        }
    }

    /** An article that names all of them as authors and as speakers, in no particular order. */
    private static Map<String, Object> naming(List<String> names) {
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled);
        Stories story = anyStory().with("authors", shuffled.stream().map(name -> Map.of("name", name)).toList());
        Collections.shuffle(shuffled);
        shuffled.forEach(name -> story.quote("No comment", name));
        return story.json();
    }

    private void assertCreatedOnce(String speaker) {
        Map<String, Object> story = story(unique("Boats wait")).section(null, "“We wait,” she said.")
                .quote("We wait", speaker).json();
        List<String> ids = Together.run(8, number -> post(story).statusCode(201).extract().path("quotes[0].speaker.id"));
        assertEquals(1, new HashSet<>(ids).size());
    }

    private static void assertSeennessIsContinuous(List<Row> history) {
        for (int i = 1; i < history.size(); i++) {
            assertEquals(history.get(i - 1).seenAfter(), history.get(i).seenBefore(), "change " + i + " of " + history);
        }
    }

    private ValidatableResponse post(Map<String, Object> story) {
        return editorSends(story).post("/v1/articles").then();
    }

    private ValidatableResponse section(String article, String section) {
        return editor().get("/v1/articles/{ref}/sections/{id}", article, section).then();
    }

    private static Map<Integer, Long> counted(List<Integer> statuses) {
        return statuses.stream().collect(Collectors.groupingBy(status -> status, Collectors.counting()));
    }

    /** A name that no other test uses. */
    private static String greek() {
        return UUID.randomUUID().toString().replace("-", "").chars()
                .mapToObj(digit -> Character.toString('α' + Character.digit(digit, 16)))
                .collect(Collectors.joining());
    }
}

package io.standfirst.change;

import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.testing.Newsroom;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the log is told of each kind of write: all of it, nothing else, and nothing of a write that failed. */
@QuarkusTest
class ChangeLogApiTest extends Newsroom {

    private long since;

    @BeforeEach
    void rememberWhereTheLogEnds() {
        since = log.last();
    }

    @Test
    void ofTheWorkingCopy() {
        String id = draft();
        rewrite(id, unique("Harbour open"));
        assertTold("article created 1, unseen to unseen, by editor",
                "article updated 2, unseen to unseen, by editor");
    }

    @Test
    void ofTheWorkingCopyOfWhatReadersSee() {
        String id = published();
        rewrite(id, unique("Harbour open"));
        assertTold("article created 1, unseen to unseen, by editor",
                "article published 1, unseen to seen, by publisher",
                "article updated 2, seen to seen, by editor");
    }

    @Test
    void ofSingleItems() {
        String id = created();
        String section = editorSends(Map.of("heading", "More", "body", "More boats."))
                .post("/v1/articles/{ref}/sections", id).then().statusCode(201).extract().path("id");
        List<String> sections = open(id).extract().path("sections.id");
        editorSends(Map.of("heading", "More", "body", "Still more boats."))
                .put("/v1/articles/{ref}/sections/{id}", id, section).then().statusCode(200);
        editorSends(sections).put("/v1/articles/{ref}/sections/order", id).then().statusCode(200);
        editor().delete("/v1/articles/{ref}/sections/{id}", id, section).then().statusCode(204);
        assertTold("article updated 2, unseen to unseen, by editor",
                "article updated 3, unseen to unseen, by editor",
                "article updated 4, unseen to unseen, by editor");
    }

    @Test
    void ofNewSpeakersAndAuthors() {
        draft(story(unique("Boats wait")).with("authors", List.of(Map.of("name", unique("Bo Lind"))))
                .section(null, "“We wait,” she said.").quote("We wait", unique("Ana Reyes")));
        assertTold("author created, unseen to unseen, by editor",
                "speaker created, unseen to unseen, by editor",
                "article created 1, unseen to unseen, by editor");
    }

    @Test
    void ofPublication() {
        String id = created();
        schedule(id, Duration.ofDays(1));
        publish(id, NOW);
        unpublish(id, "next");
        unpublish(id, "current");
        assertTold("article scheduled 1, unseen to unseen, by publisher",
                "article published 1, unseen to seen, by publisher",
                "article cancelled 1, seen to seen, by publisher",
                "article unpublished 1, seen to unseen, by publisher");
    }

    @Test
    void ofUnpublishingWhatHasRunOut() {
        String id = created();
        publish(id, Map.of("until", clock.instant().plusSeconds(60).toString()));
        clock.advance(Duration.ofMinutes(1));
        unpublish(id, "all");
        assertEquals(List.of("article published 1, unseen to seen, by publisher",
                "article disappeared 1, seen to unseen, by time",
                "article unpublished 1, unseen to unseen, by publisher"), told(since, id));
    }

    @Test
    void ofWithdrawal() {
        String id = published();
        since = log.last();
        withdraw(id, "Invented.");
        withdraw(id, "Invented from beginning to end.");
        publish(id, Map.of("until", "2199-01-01T00:00:00Z"));
        reinstate(id);
        assertTold("article withdrawn 1, seen to unseen, by publisher",
                "article withdrawn 1, unseen to unseen, by publisher",
                "article published 1, unseen to unseen, by publisher",
                "article reinstated 1, unseen to seen, by publisher");
    }

    @Test
    void ofTheTrash() {
        String id = created();
        trash(id);
        editor().noContentType().post("/v1/trash/{id}/restore", id).then().statusCode(200);
        trash(id);
        admin().delete("/v1/trash/{id}", id).then().statusCode(204);
        assertTold("article trashed 1, unseen to unseen, by editor",
                "article restored 1, unseen to unseen, by editor",
                "article trashed 1, unseen to unseen, by editor",
                "article erased 1, unseen to unseen, by admin");
    }

    @Test
    void ofSlugs() {
        String id = published();
        since = log.last();
        publisherSends(anyStory().with("slug", uniqueSlug("storm")).json()).put("/v1/articles/{ref}", id)
                .then().statusCode(200);
        assertTold("article renamed 1, seen to seen, by publisher",
                "article updated 2, seen to seen, by publisher");
    }

    @ParameterizedTest
    @CsvSource({"speaker,speakers", "author,authors", "topic,topics"})
    void ofEntries(String noun, String path) {
        Map<String, String> entry = new HashMap<>(Map.of("name", unique("Holt")));
        String id = editorSends(entry).post("/v1/" + path).then().statusCode(201).extract().path("id");
        editorSends(entry).put("/v1/{path}/{ref}", path, id).then().statusCode(200);
        entry.put("name", unique("Lund"));
        editorSends(entry).put("/v1/{path}/{ref}", path, id).then().statusCode(200);
        entry.put("slug", uniqueSlug("lund"));
        editorSends(entry).put("/v1/{path}/{ref}", path, id).then().statusCode(200);
        entry.put(noun.equals("topic") ? "mediaTopic" : "description",
                noun.equals("topic") ? "medtop:20000344" : "Master of the harbour");
        editorSends(entry).put("/v1/{path}/{ref}", path, id).then().statusCode(200);
        editor().delete("/v1/{path}/{ref}", path, id).then().statusCode(204);
        assertTold(noun + " created, unseen to unseen, by editor",
                noun + " renamed, unseen to unseen, by editor",
                noun + " renamed, unseen to unseen, by editor",
                noun + " updated, unseen to unseen, by editor",
                noun + " deleted, unseen to unseen, by editor");
    }

    @Test
    void ofASpeakerWhomReadersSee() {
        String id = published(story(unique("Boats wait")).section(null, "“We wait,” she said.")
                .quote("We wait", unique("Maren Holt")));
        String speaker = open(id).extract().path("quotes[0].speaker.id");
        since = log.last();
        publisherSends(Map.of("name", unique("Maren Lund"))).put("/v1/speakers/{ref}", speaker).then().statusCode(200);
        assertTold("speaker renamed, seen to seen, by publisher");
    }

    @Test
    void nothingOfWritesWithoutEffect() {
        String id = published();
        since = log.last();
        editorSends(open(id).extract().asString()).put("/v1/articles/{ref}", id).then().statusCode(200);
        publish(id, NOW).statusCode(200);
        unpublish(id, "next").statusCode(200);
        reinstate(id).statusCode(200);
        assertTold();
    }

    @Test
    void nothingOfWritesThatAreRefused() {
        String taken = slugOf(draft());
        String id = published();
        since = log.last();
        publish(id, Map.of("revision", 7)).statusCode(409);
        publish(id, Map.of("until", "1999-01-01T00:00:00Z")).statusCode(422);
        trash(id).statusCode(409);
        replace(id, story("").json()).statusCode(422);
        replace(id, anyStory().with("slug", uniqueSlug("storm")).json()).statusCode(403);
        publisherSends(anyStory().with("slug", taken).json()).put("/v1/articles/{ref}", id).then().statusCode(409);
        editorSends(anyStory().json()).header("If-Match", "\"w7\"").put("/v1/articles/{ref}", id).then().statusCode(412);
        viewer().delete("/v1/articles/{ref}", id).then().statusCode(403);
        replace(UUID.randomUUID().toString(), anyStory().json()).statusCode(404);
        assertTold();
    }

    @Test
    void nothingOfWhatARefusedWriteMadeOnItsWay() {
        String slug = uniqueSlug("ana-reyes");
        editorSends(story(unique("Boats wait")).section("", "").quote("We wait", slug.replace('-', ' ')).json())
                .post("/v1/articles").then().statusCode(422);
        viewer().get("/v1/speakers/{ref}", slug).then().statusCode(404);
        assertTold();
    }

    @Test
    void theAnswerNamesTheNumberOfTheChange() {
        String id = draft();
        long number = Long.parseLong(publish(id, NOW).extract().header("Change"));
        assertEquals(UUID.fromString(id), log.since(number - 1, 1).get(0).article());
    }

    /** A draft of which the log has been told before. */
    private String created() {
        String id = draft();
        since = log.last();
        return id;
    }

    private void assertTold(String... lines) {
        assertEquals(List.of(lines), told(since));
    }
}

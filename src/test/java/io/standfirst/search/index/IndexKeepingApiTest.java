package io.standfirst.search.index;

import static io.standfirst.testing.Stories.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.search.index.IndexedEntry.Working;
import io.standfirst.testing.Newsroom;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An index comes into step with the store, whatever has become of it. */
@QuarkusTest
class IndexKeepingApiTest extends Newsroom {

    @Inject
    Analysis analysis;

    @Inject
    Feeding feeding;

    @Inject
    SearchSettings settings;

    @Inject
    SearchIndex running;

    private final Path directory = Path.of("target/search/keeping-" + UUID.randomUUID());

    @Test
    void aNewIndexHasEverything() {
        String id = published();
        try (Generations generations = new Generations(directory, analysis); Generation index = generations.next()) {
            feeding.fill(index, done -> { });
            follow(index);
            assertEquals(Set.of(id), articles(index, id));
            assertEquals(log.last(), index.position().number());
        }
    }

    @Test
    void aKilledIndexCatchesUpFromItsLastCheckpoint() throws IOException {
        String before = draft();
        String erased = draft();
        Path copy = directory.resolve("killed");
        try (Generations generations = new Generations(directory.resolve("running"), analysis);
                Generation index = generations.next()) {
            feeding.fill(index, done -> { });
            follow(index);
            index.checkpoint();
            rewrite(before, "Another headline");
            String after = draft();
            follow(index);
            // As it would be on disk had the machine stopped here
            copy(directory.resolve("running"), copy);
            trash(erased).statusCode(204);
            try (Generations others = new Generations(copy, analysis); Generation killed = others.latest().orElseThrow()) {
                assertTrue(killed.position().number() < index.position().number());
                assertTrue(feeding.knows(killed.position()));
                follow(killed);
                assertEquals(Set.of(before, after), articles(killed, before, after, erased));
            }
        }
    }

    @Test
    void anUnfinishedIndexIsNotTaken() {
        try (Generations generations = new Generations(directory, analysis)) {
            generations.next().close();
            assertTrue(generations.latest().isEmpty());
        }
    }

    @Test
    void theIndexOfAnotherDatabaseIsNotTaken() {
        draft();
        assertTrue(feeding.knows(feeding.present()));
        assertEquals(log.pruned() == 0, feeding.knows(Position.START), "as long as all changes are kept");
        assertFalse(feeding.knows(new Position(feeding.present().number(), "another change")));
        assertFalse(feeding.knows(new Position(feeding.present().number() + 1_000_000, "a change to come")));
    }

    @Test
    void aDirectoryHasOneProcess() {
        try (Generations generations = new Generations(directory, analysis)) {
            assertThrows(IllegalStateException.class, () -> new Generations(directory, analysis));
        }
        new Generations(directory, analysis).close();
    }

    @Test
    void aDirectoryThatIsLostWhileInUseIsMadeAnew() {
        String id = published();
        waitForIndex();
        await(this::isLost);
        await(() -> Files.exists(settings.directory().resolve("lock")));
        await(running::isReady);
        waitForIndex();
        reader().queryParam("q", "storm").queryParam("id", id).queryParam("type", "article").get("/v1/search").then()
                .statusCode(200).body("items", hasSize(1));
    }

    @Test
    void untilItCanBeSearchedOnlyWhatEditorsChoseIsRelated() {
        String chosen = published();
        String id = published(story(unique("Storm")).section(null, "Boats stayed in all day.").relatedArticle(chosen));
        published(story(unique("Storm")).section(null, "All boats stayed where they were."));
        waitForIndex();
        reader().get("/v1/articles/{ref}/related", id).then().body("items.origin", hasItem("similar"));
        running.serve(null);
        reader().cookie("past", "the-cache").get("/v1/articles/{ref}/related", id).then().statusCode(200)
                .body("items.origin", contains("editor")).header("Cache-Control", containsString("max-age=0"));
        await(running::isReady);
    }

    /** Lucene may be writing something just then. */
    private boolean isLost() {
        try {
            Generations.delete(settings.directory());
            return true;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private void follow(Generation index) {
        while (feeding.follow(index)) {
            // Until there is nothing more to follow
        }
    }

    /** Those of some articles whose working copies can be found. */
    private static Set<String> articles(Generation index, String... ids) {
        Set<String> found = new TreeSet<>();
        try (var session = index.session()) {
            for (String id : List.of(ids)) {
                long hits = session.search(Working.class)
                        .where(find -> find.match().field(IndexFields.ARTICLE).matching(id)).fetchTotalHitCount();
                if (hits > 0) {
                    found.add(id);
                }
            }
        }
        return found;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(path -> !path.endsWith("lock")).toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}

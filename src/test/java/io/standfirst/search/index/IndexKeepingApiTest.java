package io.standfirst.search.index;

import static io.standfirst.testing.Stories.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.search.index.Backend.Place;
import io.standfirst.search.index.IndexedEntry.Working;
import io.standfirst.search.index.SearchIndex.Rebuild;
import io.standfirst.testing.Newsroom;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An index comes into step with the store, whatever has become of it. */
@QuarkusTest
class IndexKeepingApiTest extends Newsroom {

    @Inject
    Analysis analysis;

    @Inject
    Feeding feeding;

    @Inject
    SearchIndex running;

    @Inject
    TestBackends backends;

    private final String place = "keeping-" + UUID.randomUUID();

    @Test
    void aNewIndexHasEverything() {
        String id = published();
        try (Backend backend = backends.open(place); Generation index = begin(backend)) {
            feeding.fill(index, done -> { });
            follow(index);
            index.checkpoint();
            assertEquals(Set.of(id), articles(index, id));
            assertEquals(log.last(), index.position().number());
        }
    }

    @Test
    void anIndexCatchesUpFromItsLastCheckpoint() {
        String before = draft();
        String erased = draft();
        try (Backend backend = backends.open(place)) {
            Position left;
            try (Generation index = begin(backend)) {
                feeding.fill(index, done -> { });
                follow(index);
                index.checkpoint();
                left = index.position();
            }
            rewrite(before, "Another headline");
            String after = draft();
            trash(erased).statusCode(204);
            try (Generation index = new Generation(backend, latest(backend).orElseThrow(), analysis)) {
                assertEquals(left, index.position());
                assertTrue(feeding.knows(left));
                follow(index);
                assertEquals(Set.of(before, after), articles(index, before, after, erased));
            }
        }
    }

    @Test
    void anUnfinishedIndexIsNotTaken() {
        try (Backend backend = backends.open(place)) {
            begin(backend).close();
            assertTrue(latest(backend).isEmpty());
        }
    }

    @Test
    void aGenerationTakesThePlaceOfAnother() {
        draft();
        try (Backend backend = backends.open(place); Generation first = begin(backend)) {
            first.reach(feeding.present());
            first.checkpoint();
            try (Generation next = begin(backend)) {
                assertNotEquals(first.name(), next.name());
                assertEquals(first.name(), latest(backend).orElseThrow().generation());
                next.reach(feeding.present());
                next.checkpoint();
                assertEquals(next.name(), latest(backend).orElseThrow().generation());
                first.delete();
                backend.keepOnly(next.name());
                assertEquals(Set.of(), articles(next, UUID.randomUUID().toString()));
            }
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
    void anIndexThatIsLostWhileInUseIsMadeAnew() {
        String id = published();
        waitForIndex();
        Generation lost = running.serving();
        await(() -> isLost(lost));
        await(() -> running.serving() != lost && running.isReady());
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
    private static boolean isLost(Generation index) {
        try {
            index.delete();
            return true;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private Generation begin(Backend backend) {
        latest(backend);
        return Generation.begin(backend, analysis);
    }

    private static Optional<Place> latest(Backend backend) {
        return backend.look(Rebuild.NONE, false).latest();
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
}

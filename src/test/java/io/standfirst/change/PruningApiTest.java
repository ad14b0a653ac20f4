package io.standfirst.change;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Together;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Old changes are let go: who stands further back is told, and nobody else notices. */
@QuarkusTest
class PruningApiTest extends Newsroom {

    private static final Duration LONG = Duration.ofDays(91);

    @Inject
    Pruning pruning;

    @Test
    void oldCursorsAreToldWhereToBegin() {
        String old = next();
        published();
        String id = published();
        clock.advance(LONG);
        published();
        pruning.prune();
        assertEquals(List.of(), history(id));
        reader().queryParam("since", old).get("/v1/changes").then().statusCode(410).body("restart", endsWith("/v1/changes"));
        viewer().queryParam("view", "published").queryParam("since", old).get("/v1/changes").then().statusCode(410);
    }

    /** However old the last change is that somebody saw: as long as nothing came after, nothing is lost. */
    @Test
    void whoIsAtTheEndGoesOn() {
        published();
        String readers = next();
        String editors = viewer().get("/v1/changes").path("next");
        clock.advance(LONG);
        pruning.prune();
        String draft = draft();
        clock.advance(LONG);
        pruning.prune();
        String id = published();
        assertEquals(List.of(id), reader().queryParam("since", readers).get("/v1/changes").then().statusCode(200)
                .extract().path("items.id"));
        List<String> told = viewer().queryParam("since", editors).get("/v1/changes").then().statusCode(200)
                .extract().path("items.id");
        assertEquals(List.of(draft, id, id), told);
    }

    @Test
    void theSearchIndexStaysInStep() {
        String word = "kelp" + System.nanoTime();
        published(story(word));
        waitForIndex();
        clock.advance(LONG);
        pruning.prune();
        String id = published(story(word + " again"));
        waitForIndex();
        List<String> found = reader().queryParam("q", word).get("/v1/search").then().statusCode(200).extract().path("items.id");
        assertTrue(found.contains(id) && found.size() == 2, found::toString);
    }

    @Test
    void severalWhoPruneAtOnceDoNoHarm() {
        published();
        clock.advance(LONG);
        String id = published();
        Together.run(4, number -> {
            pruning.prune();
            return number;
        });
        assertEquals(2, history(id).size());
        assertEquals(log.last() - log.pruned(), log.since(0, Integer.MAX_VALUE).size());
    }

    private String next() {
        return reader().get("/v1/changes").path("next");
    }
}

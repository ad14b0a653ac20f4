package io.standfirst.resource;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.store.Role;
import io.standfirst.testing.Newsroom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Readers can tell nothing of what is hidden from them: not a word, not a row, not a count, not that it is there. */
@QuarkusTest
class LeakApiTest extends Newsroom {

    @Test
    void nothingHiddenShows() {
        HiddenStories stories = new HiddenStories(this::publisher, clock);
        LeakWalk walk = new LeakWalk(stories, keys.of(Role.VIEWER));
        waitForIndex();
        walk.lookBefore();
        stories.hide();
        waitForIndex();
        assertEquals(Map.of(), walk.lookAfter(), "leaks by operation and parameter");
    }

    @Test
    void positionsOfRelatedItemsTellNothingOfThoseLeftOut() {
        HiddenStories stories = new HiddenStories(this::publisher, clock);
        stories.hide();
        String related = "/v1/articles/" + stories.linking.ref().id() + "/related?origin=editor";
        reader().get(related).then().statusCode(200).body("items.position", equalTo(List.of(0, 1)));
    }
}

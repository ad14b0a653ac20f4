package io.standfirst.resource;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.standfirst.store.Role;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Receiver;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** What readers saw once they may be told of, and nothing else. */
    @Test
    void webhooksTellNothingHidden() {
        HiddenStories stories = new HiddenStories(this::publisher, clock);
        try (Receiver receiver = new Receiver()) {
            String webhook = "/v1/webhooks/" + admin().contentType(ContentType.JSON).body(Map.of("url", receiver.url()))
                    .post("/v1/webhooks").then().statusCode(201).extract().path("id");
            stories.hide();
            String last = published();
            await(() -> receiver.taken().stream().anyMatch(one -> one.body().contains(last)));
            await(() -> admin().queryParam("state", "waiting").get(webhook + "/deliveries").jsonPath().getList("items").isEmpty());
            admin().delete(webhook).then().statusCode(204);
            Set<String> secrets = new HashSet<>(stories.secretIds());
            secrets.removeAll(stories.goneIds());
            secrets.add(stories.marker);
            assertTrue(receiver.taken().size() > 5, () -> receiver.taken().toString());
            receiver.received().forEach(one -> secrets.forEach(secret -> assertFalse(one.body().contains(secret), one::body)));
        }
    }

    @Test
    void positionsOfRelatedItemsTellNothingOfThoseLeftOut() {
        HiddenStories stories = new HiddenStories(this::publisher, clock);
        stories.hide();
        String related = "/v1/articles/" + stories.linking.ref().id() + "/related?origin=editor";
        reader().get(related).then().statusCode(200).body("items.position", equalTo(List.of(0, 1)));
    }
}

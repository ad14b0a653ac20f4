package io.standfirst.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.standfirst.store.Role;
import io.standfirst.store.VisibilityOff;
import io.standfirst.testing.Newsroom;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The walk that finds no leak finds one in every row that reads content as soon as visibility is not decided. */
@QuarkusTest
@TestProfile(VisibilityOff.class)
class LeakControlTest extends Newsroom {

    /** Reads of what everybody may see, and reads that no reader may make. */
    private static final Set<String> WITHOUT_SECRETS = Set.of("listTopics", "getTopic", "getPublication", "listTrash",
            "getTrashedArticle", "listKeys", "getKey", "listRevisions", "getRevision", "diffRevisions", "getSearchRebuild",
            "listRelatedBans", "getImport", "getExport", "listWebhooks", "getWebhook", "listWebhookDeliveries", "getWebhookDelivery");

    /** What readers are refused, whatever its value; and what shows nothing beyond the row of the path alone. */
    private static final Set<String> REFUSED = Set.of("listArticles status", "search after", "getSection include",
            "listChanges status", "listChanges by");

    @Inject
    EntityManager entities;

    @Test
    void everyRowThatReadsContentLeaksWithoutThePredicate() {
        HiddenStories stories = new HiddenStories(this::publisher, clock);
        LeakWalk walk = new LeakWalk(stories, keys.of(Role.VIEWER));
        showWorkingCopies();
        waitForIndex();
        walk.lookBefore();
        stories.hide();
        showWorkingCopies();
        waitForIndex();
        Set<String> leaking = walk.lookAfter().keySet();
        Set<String> expected = new TreeSet<>(walk.rows());
        expected.removeAll(REFUSED);
        expected.removeIf(row -> WITHOUT_SECRETS.contains(row.split(" ")[0]));
        assertEquals(expected, leaking);
    }

    private void showWorkingCopies() {
        QuarkusTransaction.requiringNew().run(() ->
                entities.createNativeQuery(VisibilityOff.DISGUISE)
                        .setParameter("at", clock.instant().minus(Duration.ofHours(1))).executeUpdate());
    }
}

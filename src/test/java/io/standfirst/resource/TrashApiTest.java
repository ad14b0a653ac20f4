package io.standfirst.resource;

import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Stories;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Articles that were deleted, brought back, or erased for good. */
@QuarkusTest
class TrashApiTest extends Newsroom {

    @Test
    void deletingMovesToTheTrash() {
        String id = draft();
        String slug = slugOf(id);
        trash(id).statusCode(204).header("Change", notNullValue()).header("Article-Revision", "1");
        open(id).statusCode(404);
        open(slug).statusCode(404);
        editor().get("/v1/articles?id={id}", id).then().body("items", empty());
        inTheTrash(id).statusCode(200).body("status", equalTo("trashed")).body("slug", equalTo(slug));
        viewer().get("/v1/trash").then().statusCode(200).body("items.id", hasItem(id));
    }

    @Test
    void theLatestIsListedFirst() {
        String first = draft();
        String second = draft();
        trash(second);
        trash(first);
        viewer().get("/v1/trash?limit=2").then().body("items.id", equalTo(List.of(first, second)))
                .body("page.next", notNullValue());
    }

    @Test
    void whatReadersSeeOrWillSeeStays() {
        String id = published();
        trash(id).statusCode(409);
        unpublish(id, "all");
        schedule(id, Duration.ofHours(1));
        trash(id).statusCode(409);
        open(id).statusCode(200);
    }

    @Test
    void whatHasRunOutMayGo() {
        String id = draft();
        publish(id, Map.of("until", clock.instant().plus(Duration.ofHours(1)).toString()));
        clock.advance(Duration.ofHours(1));
        trash(id).statusCode(204);
        restore(id).statusCode(200).body("status", equalTo("draft")).body("publishedAt", notNullValue());
    }

    @Test
    void comesBackAsADraft() {
        String id = published();
        unpublish(id, "all");
        trash(id);
        restore(id).statusCode(200).header("Change", notNullValue()).header("Article-Revision", "1")
                .body("status", equalTo("draft")).body("revision", equalTo(1));
        open(id).statusCode(200);
        read(id).statusCode(404);
        restore(id).statusCode(404);
        inTheTrash(id).statusCode(404);
    }

    @Test
    void nothingCanBeDoneToItInTheTrash() {
        String id = draft();
        trash(id);
        trash(id).statusCode(404);
        publish(id, NOW).statusCode(404);
        withdraw(id, "Wrong").statusCode(404);
        replace(id, anyStory().json()).statusCode(404);
        editorSends(anyStory().relatedArticle(id).json()).post("/v1/articles").then().statusCode(422)
                .body("errors[0].pointer", equalTo("/related/0/article"));
    }

    @Test
    void isErasedForGood() {
        String id = draft();
        trash(id);
        erase(id).statusCode(204).header("Change", notNullValue());
        inTheTrash(id).statusCode(404);
        restore(id).statusCode(404);
        erase(id).statusCode(404);
        viewer().get("/v1/trash").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void onlyAnAdminErases() {
        String id = draft();
        trash(id);
        publisher().delete("/v1/trash/{id}", id).then().statusCode(403);
        inTheTrash(id).statusCode(200);
    }

    @Test
    void onlyWhatIsInTheTrashIsErased() {
        String id = draft();
        erase(id).statusCode(404);
        open(id).statusCode(200);
    }

    @Test
    void whatAnotherArticleLinksToIsNotErased() {
        String id = draft();
        String other = draft(anyStory().relatedArticle(id));
        trash(id);
        erase(id).statusCode(409).body("type", endsWith("/in-use"), "uses.id", equalTo(List.of(other)));
        inTheTrash(id).statusCode(200);
        restore(id).statusCode(200);
        replace(other, anyStory().json()).statusCode(200);
        trash(id);
        erase(id).statusCode(204);
    }

    @Test
    void slugsAreFreeAfterErasingAndNotBefore() {
        String slug = uniqueSlug("storm");
        String id = draft(anyStory().with("slug", slug));
        replace(id, anyStory().with("slug", slug + "-renamed").json()).statusCode(200);
        trash(id);
        create(anyStory().with("slug", slug)).statusCode(409);
        create(anyStory().with("slug", slug + "-renamed")).statusCode(409);
        erase(id);
        create(anyStory().with("slug", slug)).statusCode(201);
        create(anyStory().with("slug", slug + "-renamed")).statusCode(201);
    }

    @Test
    void aStaleDeleteTellsThePresentTag() {
        String id = draft();
        String stale = open(id).extract().header("ETag");
        rewrite(id, Stories.unique("Second thoughts"));
        String present = open(id).extract().header("ETag");
        String told = editor().header("If-Match", stale).delete("/v1/articles/{ref}", id)
                .then().statusCode(412).extract().header("ETag");
        assertEquals(present, told);
        editor().header("If-Match", told).delete("/v1/articles/{ref}", id).then().statusCode(204);
    }

    @Test
    void readersSeeNoTrash() {
        reader().get("/v1/trash").then().statusCode(401);
        editor().noContentType().post("/v1/trash/{id}/restore", "0197aaaa-0000-7000-8000-000000000000").then().statusCode(404);
    }

    private ValidatableResponse create(Stories story) {
        return editorSends(story.json()).post("/v1/articles").then();
    }

    private ValidatableResponse inTheTrash(String id) {
        return viewer().get("/v1/trash/{id}", id).then();
    }

    private ValidatableResponse restore(String id) {
        return editor().noContentType().post("/v1/trash/{id}/restore", id).then();
    }

    private ValidatableResponse erase(String id) {
        return admin().delete("/v1/trash/{id}", id).then();
    }
}

package io.standfirst.resource;

import static io.standfirst.testing.Stories.story;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.testing.ApiTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** {@code PUT} with {@code If-None-Match: *} creates under a slug, and never overwrites. */
@QuarkusTest
class PutCreatesApiTest extends ApiTest {

    private final String slug = uniqueSlug("put");

    @Test
    void createsUnderFreeSlug() {
        editorSends(story("Made by PUT").json()).header("If-None-Match", "*").put("/v1/articles/" + slug)
                .then().statusCode(201)
                .body("slug", equalTo(slug)).body("revision", equalTo(1))
                .header("Location", endsWith("/v1/articles/" + slug));
    }

    @Test
    void refusesWhatExists() {
        createsUnderFreeSlug();
        editorSends(story("Made by another").json()).header("If-None-Match", "*").put("/v1/articles/" + slug)
                .then().statusCode(412).header("ETag", startsWith("\"w1-")).body("detail", containsString("already"));
        editor().get("/v1/articles/" + slug).then().body("headline", equalTo("Made by PUT"));
    }

    @Test
    void refusesToMakeAnIdUp() {
        editorSends(story("Under an id").json()).header("If-None-Match", "*").put("/v1/articles/" + UUID.randomUUID())
                .then().statusCode(422).body("errors[0].pointer", equalTo("/slug"));
    }

    @Test
    void takesTheSlugOfTheAddress() {
        editorSends(story("Under another").with("slug", uniqueSlug("other")).json()).header("If-None-Match", "*")
                .put("/v1/articles/" + slug).then().statusCode(422).body("errors[0].pointer", equalTo("/slug"));
        editorSends(story("Under the same").with("slug", slug).json()).header("If-None-Match", "*")
                .put("/v1/articles/" + slug).then().statusCode(201).body("slug", equalTo(slug));
    }

    @Test
    void replacesOnlyWhatExists() {
        editorSends(story("Nothing there").json()).put("/v1/articles/" + slug).then().statusCode(404);
    }
}

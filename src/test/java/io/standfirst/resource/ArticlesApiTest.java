package io.standfirst.resource;

import static io.standfirst.testing.Stories.story;
import static io.standfirst.testing.Stories.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.testing.ApiTest;
import org.junit.jupiter.api.Test;

/** Articles from draft to reader. */
@QuarkusTest
class ArticlesApiTest extends ApiTest {

    @Test
    void readerSeesWhatWasPublished() {
        String speaker = unique("Ana Reyes");
        String slug = editorSends(story(unique("Storm closes the harbour"))
                .section(null, "Boats stayed in. “We wait,” said the harbour master.")
                .quote("We wait", speaker).json())
                .post("/v1/articles").then().statusCode(201)
                .body("status", equalTo("draft"))
                .body("quotes[0].place.spans[0].start", equalTo(18))
                .extract().path("slug");

        reader().get("/v1/articles/" + slug).then().statusCode(404);
        publisherSends("{}").put("/v1/articles/" + slug + "/publication").then().statusCode(200)
                .body("status", equalTo("published"));
        reader().get("/v1/articles/" + slug).then().statusCode(200)
                .body("view", equalTo("published"))
                .body("quotes", hasSize(1))
                .body("quotes[0].speaker.name", equalTo(speaker))
                .body("revision", nullValue());
    }
}

package io.standfirst.resource;

import static io.standfirst.testing.Stories.story;
import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Filters by what changes: the status of an article, and slugs. */
@QuarkusTest
class ArticleStatusesApiTest extends ContentApiTest {

    private String topic;

    @Test
    void statusIsForKeyHolders() {
        topic = uniqueSlug("harbour");
        editorSends(Map.of("name", topic, "slug", topic)).post("/v1/topics").then().statusCode(201);
        make("draft");
        publish(make("published"));
        String expired = make("expired");
        publisherSends(Map.of("until", in(Duration.ofHours(1)))).put(path(expired) + "/publication").then().statusCode(200);
        String withdrawn = make("withdrawn");
        publish(withdrawn);
        publisherSends(Map.of("reason", "It was wrong.")).put(path(withdrawn) + "/withdrawal").then().statusCode(200);
        clock.advance(Duration.ofHours(1));
        publishAt(make("scheduled"), in(Duration.ofHours(1)));
        editor().delete(path(make("trashed"))).then().statusCode(204);

        for (String status : List.of("draft", "published", "expired", "withdrawn", "scheduled")) {
            assertFound(status, status);
        }
        assertFound("draft,published", "draft", "published");
        assertFound("-draft", "published", "expired", "withdrawn", "scheduled");
        assertFound("-draft,-published", "expired", "withdrawn", "scheduled");
        assertFound("published,-published");
        viewer().get("/v1/articles?view=published&status=published&topic=" + topic).then().body("items", hasSize(1));
        isProblem(reader().get("/v1/articles?status=published"), 400, "invalid-parameter");
    }

    @Test
    void unknownStatusesAreToldWithTheKnownOnes() {
        for (String status : List.of("secret", "trashed", "PUBLISHED", "draft, published")) {
            isProblem(editor().get("/v1/articles?status=" + status), 400, "invalid-parameter").body("errors[0].allowed",
                    contains("draft", "scheduled", "published", "expired", "withdrawn"));
        }
    }

    @Test
    void oldSlugsFilterAsTheNewOnes() {
        String name = unique("Ben");
        JsonPath article = create(story(unique("Storm")).section(null, "“We go.”").quote("We go", name));
        String old = article.getString("quotes[0].speaker.slug");
        String slug = uniqueSlug("renamed");
        editorSends(Map.of("name", name, "slug", slug)).put("/v1/speakers/" + old).then().statusCode(200);
        for (String speaker : List.of(old, slug)) {
            editor().get("/v1/articles?speaker=" + speaker).then().body("items.id", contains(article.getString("id")));
        }
    }

    private String make(String headline) {
        return id(story(headline).with("topics", List.of(Map.of("slug", topic))));
    }

    private String in(Duration duration) {
        return clock.instant().plus(duration).toString();
    }

    private void assertFound(String status, String... headlines) {
        viewer().get("/v1/articles?topic=" + topic + "&status=" + status).then().statusCode(200)
                .body("items.headline", containsInAnyOrder(headlines))
                .body("items", hasSize(headlines.length));
    }
}

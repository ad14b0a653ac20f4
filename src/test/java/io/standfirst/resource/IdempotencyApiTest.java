package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.standfirst.access.Idempotency;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Together;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes that are sent twice and happen once. */
@QuarkusTest
class IdempotencyApiTest extends Newsroom {

    @Inject
    Idempotency idempotency;

    private final String token = UUID.randomUUID().toString();

    @Test
    void theFirstAnswerIsGivenAgain() {
        Map<String, Object> story = anyStory().json();
        long before = log.last();
        Response first = send(story).post("/v1/articles");
        Response again = send(story).post("/v1/articles");
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        again.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        assertEquals(first.asString(), again.asString());
        for (String header : List.of("Location", "ETag", "Article-Revision", "Change", "Content-Type", "Cache-Control")) {
            assertEquals(first.header(header), again.header(header), header);
        }
        String id = first.path("id");
        assertEquals(List.of("article created 1, unseen to unseen, by editor"), told(before, id));
    }

    @Test
    void theFirstAnswerStaysWhatItWas() {
        Map<String, Object> story = anyStory().json();
        String id = send(story).post("/v1/articles").path("id");
        rewrite(id, unique("Calm"));
        send(story).post("/v1/articles").then().statusCode(201).body("revision", equalTo(1));
        trash(id).statusCode(204);
        send(story).post("/v1/articles").then().statusCode(201).body("id", equalTo(id));
    }

    @Test
    void equalRequestsAtOnceMakeOneArticle() {
        Map<String, Object> story = anyStory().with("slug", uniqueSlug("storm")).json();
        List<Response> answers = Together.run(8, number -> send(story).post("/v1/articles"));
        Set<String> ids = new HashSet<>();
        for (Response answer : answers) {
            assertTrue(answer.statusCode() == 201 || answer.statusCode() == 409, answer.asString());
            if (answer.statusCode() == 201) {
                ids.add(answer.path("id"));
            } else {
                assertTrue(answer.path("type").toString().endsWith("/problems/in-flight"), answer.asString());
            }
        }
        assertEquals(1, ids.size());
        send(story).post("/v1/articles").then().statusCode(201).body("id", equalTo(ids.iterator().next()));
    }

    @Test
    void anotherRequestIsRefused() {
        send(anyStory().json()).post("/v1/articles").then().statusCode(201);
        isProblem(send(anyStory().json()).post("/v1/articles"), 422, "idempotency-key-reused");
    }

    @Test
    void aKeyMeansSomethingElseElsewhere() {
        String id = send(anyStory().json()).post("/v1/articles").then().statusCode(201).extract().path("id");
        String section = send(section()).post("/v1/articles/{ref}/sections", id).then().statusCode(201)
                .extract().path("id");
        send(section()).post("/v1/articles/{ref}/sections", id).then().statusCode(201).body("id", equalTo(section));
        open(id).body("revision", equalTo(2));
        Map<String, Object> story = anyStory().json();
        publisherSends(story).header("Idempotency-Key", token).post("/v1/articles").then().statusCode(201);
    }

    @Test
    void whatWasRefusedIsTriedAgain() {
        String slug = uniqueSlug("storm");
        String holder = draft(anyStory().with("slug", slug));
        Map<String, Object> story = anyStory().with("slug", slug).json();
        isProblem(send(story).post("/v1/articles"), 409, "slug-taken");
        trash(holder).statusCode(204);
        admin().delete("/v1/trash/{id}", holder).then().statusCode(204);
        send(story).post("/v1/articles").then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void refusedForADayAndNoLonger() {
        send(anyStory().json()).post("/v1/articles").then().statusCode(201);
        clock.advance(Idempotency.KEPT.plus(Duration.ofMinutes(1)));
        idempotency.forget();
        send(anyStory().json()).post("/v1/articles").then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void everythingThatIsMadeCanBeMadeOnce() {
        String id = draft(anyStory().section("Wind", "“It blew,” she said."));
        repeated(editorSends(section()), "/v1/articles/" + id + "/sections");
        repeated(editorSends(Map.of("text", "It blew", "speaker", Map.of("name", unique("Ana")))),
                "/v1/articles/" + id + "/quotes");
        repeated(editorSends(Map.of("url", "https://example.com/tide", "title", "Tides")),
                "/v1/articles/" + id + "/related");
        repeated(publisherSends(Map.of("text", "It blew harder.")), "/v1/articles/" + id + "/corrections");
        for (String noun : List.of("speakers", "authors", "topics")) {
            repeated(editorSends(Map.of("name", unique("Ana"))), "/v1/" + noun);
        }
    }

    @Test
    void isRefusedWhereItHasNoEffect() {
        String id = draft();
        isProblem(send(anyStory().json()).put("/v1/articles/{ref}", id), 400, "invalid-request");
        isProblem(send(anyStory().json()).delete("/v1/articles/{ref}", id), 400, "invalid-request");
        isProblem(admin().contentType("application/json").body(Map.of("name", "x", "role", "viewer"))
                .header("Idempotency-Key", token).post("/v1/keys"), 400, "invalid-request");
        reader().header("Idempotency-Key", token).get("/v1/articles").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "é"})
    void refusesWhatIsNoKey(String value) {
        isProblem(editorSends(anyStory().json()).header("Idempotency-Key", value).post("/v1/articles"), 400,
                "invalid-request");
    }

    @Test
    void refusesAnEndlessKeyAndTwoKeys() {
        isProblem(editorSends(anyStory().json()).header("Idempotency-Key", "x".repeat(256)).post("/v1/articles"), 400,
                "invalid-request");
        isProblem(send(anyStory().json()).header("Idempotency-Key", "other").post("/v1/articles"), 400,
                "invalid-request");
    }

    @Test
    void theRoleCountsBeforeTheKey() {
        Map<String, Object> story = anyStory().json();
        send(story).post("/v1/articles").then().statusCode(201);
        viewer().contentType("application/json").body(story).header("Idempotency-Key", token).post("/v1/articles")
                .then().statusCode(403);
        reader().contentType("application/json").body(story).header("Idempotency-Key", token).post("/v1/articles")
                .then().statusCode(401);
    }

    private void repeated(RequestSpecification request, String path) {
        request.header("Idempotency-Key", token);
        Response first = request.post(path);
        Response again = request.post(path);
        first.then().statusCode(201);
        again.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        assertEquals(first.asString(), again.asString());
    }

    private RequestSpecification send(Object body) {
        return editorSends(body).header("Idempotency-Key", token);
    }

    private static Map<String, Object> section() {
        return Map.of("heading", "More", "body", "More boats.");
    }

    private static void isProblem(Response answer, int status, String kind) {
        answer.then().statusCode(status).body("type", endsWith("/problems/" + kind));
    }
}

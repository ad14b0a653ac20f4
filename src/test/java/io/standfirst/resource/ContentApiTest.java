package io.standfirst.resource;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.standfirst.change.ChangeLog;
import io.standfirst.store.ChangeRepository.Row;
import io.standfirst.testing.ApiTest;
import io.standfirst.testing.Stories;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What tests of content have in common: articles made and published, and how a refused write looks. */
abstract class ContentApiTest extends ApiTest {

    @Inject
    ChangeLog changes;

    /** Stores a draft. */
    JsonPath create(Stories story) {
        return created(post(story)).extract().jsonPath();
    }

    /** Stores a draft, of which only the id matters. */
    String id(Stories story) {
        return create(story).getString("id");
    }

    Response post(Stories story) {
        return editorSends(story.json()).post("/v1/articles");
    }

    /** The working copy. */
    JsonPath article(String id) {
        return editor().get(path(id)).then().statusCode(200).extract().jsonPath();
    }

    /** The working copy as it can be changed and sent back. */
    Map<String, Object> writable(String id) {
        return article(id).getMap("");
    }

    Response put(String id, Object article) {
        return editorSends(article).put(path(id));
    }

    void publish(String id) {
        publishAt(id, null);
    }

    /** @param at null for now */
    void publishAt(String id, String at) {
        publisherSends(at == null ? "{}" : "{\"at\": \"%s\"}".formatted(at)).put(path(id) + "/publication")
                .then().statusCode(200);
    }

    static String path(String id) {
        return "/v1/articles/" + id;
    }

    static ValidatableResponse created(Response answer) {
        return answer.then().statusCode(201);
    }

    /** Refused because of what stands at these pointers, and for nothing else. */
    static ValidatableResponse breaksRules(Response answer, String... pointers) {
        return answer.then().statusCode(422)
                .body("type", endsWith("/problems/rule-violation"))
                .body("errors.pointer", contains(pointers));
    }

    static ValidatableResponse isProblem(Response answer, int status, String kind) {
        return answer.then().statusCode(status).body("type", endsWith("/problems/" + kind));
    }

    /** Runs a request, and finds that no key holder changed anything meanwhile. */
    void storesNothing(Runnable request) {
        long before = changes.last();
        request.run();
        assertEquals(List.of(), changes.since(before, 100).stream().filter(change -> change.by() != null)
                .map(Row::noun).toList());
    }
}

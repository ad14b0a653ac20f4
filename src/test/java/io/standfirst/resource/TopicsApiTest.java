package io.standfirst.resource;

import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What topics have beyond other entries: a wider topic each, and a place in the IPTC's list. */
@QuarkusTest
class TopicsApiTest extends ContentApiTest {

    @Test
    void everybodySeesAllTopics() {
        String slug = make(null);
        reader().get("/v1/topics/" + slug).then().statusCode(200).body("parent", nullValue()).body("mediaTopic", nullValue());
    }

    @Test
    void hasAWiderTopic() {
        String wide = make(null);
        String narrow = make(wide);
        reader().get("/v1/topics/" + narrow).then().body("parent.slug", equalTo(wide)).body("parent.name", equalTo(wide));
        reader().get("/v1/topics?parent=" + wide).then().body("items.slug", contains(narrow));
        reader().get("/v1/topics?parent=" + narrow).then().body("items", empty());
        reader().get("/v1/topics?parent=no-such-topic").then().body("items", empty());
    }

    @Test
    void noTopicIsWiderThanItself() {
        String top = make(null);
        String middle = make(top);
        String bottom = make(middle);
        breaksRules(replace(top, bottom), "/parent");
        breaksRules(replace(top, top), "/parent");
        replace(bottom, top).then().statusCode(200);
        replace(bottom, null).then().statusCode(200).body("parent", nullValue());
    }

    @Test
    void theWiderTopicHasToExist() {
        for (String parent : List.of("{\"slug\": \"no-such-topic\"}", "{\"id\": \"" + UUID.randomUUID() + "\"}",
                "{\"name\": \"No such topic\"}", "{}")) {
            breaksRules(editorSends("{\"name\": \"Harbour\", \"parent\": " + parent + "}").post("/v1/topics"), "/parent");
        }
    }

    @Test
    void aWiderTopicIsNotDeleted() {
        String wide = make(null);
        String narrow = make(wide);
        isProblem(editor().delete("/v1/topics/" + wide), 409, "in-use").body("uses.noun", contains("topic"),
                "uses.slug", contains(narrow));
        editor().delete("/v1/topics/" + narrow).then().statusCode(204);
        editor().delete("/v1/topics/" + wide).then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20000344", "medtop:1", "medtop:200003444", "MEDTOP:20000344", "", " medtop:20000344"})
    void mediaTopicsHaveAForm(String code) {
        breaksRules(editorSends(Map.of("name", unique("Harbour"), "mediaTopic", code)).post("/v1/topics"), "/mediaTopic");
    }

    @Test
    void mediaTopicIsKept() {
        created(editorSends(Map.of("name", unique("Harbour"), "mediaTopic", "medtop:20000344")).post("/v1/topics"))
                .body("mediaTopic", equalTo("medtop:20000344"));
    }

    private String make(String parent) {
        String slug = uniqueSlug("harbour");
        return created(editorSends(topic(slug, parent)).post("/v1/topics")).extract().path("slug");
    }

    private Response replace(String slug, String parent) {
        return editorSends(topic(slug, parent)).put("/v1/topics/" + slug);
    }

    private static Map<String, Object> topic(String slug, String parent) {
        Map<String, Object> topic = new HashMap<>(Map.of("name", slug, "slug", slug));
        topic.put("parent", parent == null ? null : Map.of("slug", parent));
        return topic;
    }
}

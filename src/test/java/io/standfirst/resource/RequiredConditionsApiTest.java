package io.standfirst.resource;

import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.standfirst.http.json.Patch;
import io.standfirst.testing.Guarded;
import io.standfirst.testing.Stories;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A server that takes changes only from those who say what they have seen. */
@QuarkusTest
@TestProfile(Guarded.class)
class RequiredConditionsApiTest extends OperationsTest {

    @Test
    void changesOfAnArticleHaveToSayWhatWasSeen() {
        String id = draft();
        refused(editorSends(anyStory().json()).put("/v1/articles/{ref}", id));
        refused(sends(editor(), Patch.MERGE_PATCH, "{}").patch("/v1/articles/{ref}", id));
        refused(editor().delete("/v1/articles/{ref}", id));
        String tag = open(id).extract().header("ETag");
        editorSends(anyStory().json()).header("If-Match", tag).put("/v1/articles/{ref}", id).then().statusCode(200);
        editorSends(anyStory().json()).header("If-Match", "*").put("/v1/articles/{ref}", id).then().statusCode(200);
    }

    @Test
    void soDoChangesOfItsParts() {
        String id = draft(anyStory().section("Wind", "“It blew,” she said.").quote("It blew", Stories.unique("Ana"))
                .relatedUrl("https://example.com/tide", "Tides"));
        for (String list : List.of("sections", "quotes", "related")) {
            String item = open(id).extract().path(list + "[0].id");
            String path = "/v1/articles/" + id + "/" + list;
            refused(sends(editor(), Patch.MERGE_PATCH, "{}").patch(path + "/" + item));
            refused(editor().delete(path + "/" + item));
            refused(editorSends("[]").put(path + "/order"));
            String tag = editor().get(path + "/" + item).header("ETag");
            sends(editor().header("If-Match", tag), Patch.MERGE_PATCH, "{}").patch(path + "/" + item)
                    .then().statusCode(200);
        }
    }

    @Test
    void soDoChangesOfSpeakersAndCorrections() {
        String speaker = editorSends(Map.of("name", Stories.unique("Ana"))).post("/v1/speakers")
                .then().statusCode(201).extract().path("id");
        refused(editorSends(Map.of("name", "Ana")).put("/v1/speakers/{ref}", speaker));
        refused(editor().delete("/v1/speakers/{ref}", speaker));
        String id = draft();
        String correction = publisherSends(Map.of("text", "Nine.")).post("/v1/articles/{ref}/corrections", id)
                .then().statusCode(201).extract().path("id");
        refused(publisher().delete("/v1/articles/{ref}/corrections/{id}", id, correction));
    }

    @Test
    void soDoesEveryOperationThatIsDocumentedSo() {
        Targets targets = makeTargets();
        makeNamesOfExamples();
        forEach(operation -> operation.answers(428), operation -> refused(call(operation, targets, admin())));
    }

    @Test
    void whatIsNewNeedsNone() {
        String id = draft();
        editorSends(Map.of("heading", "Wind", "body", "It blew.")).post("/v1/articles/{ref}/sections", id)
                .then().statusCode(201);
        editorSends(anyStory().json()).header("If-None-Match", "*")
                .put("/v1/articles/{ref}", "storm-" + UUID.randomUUID().toString().substring(0, 8)).then().statusCode(201);
        publish(id, NOW).statusCode(200);
    }

    private static void refused(Response answer) {
        answer.then().statusCode(428).body("type", endsWith("/problems/precondition-required"));
    }
}

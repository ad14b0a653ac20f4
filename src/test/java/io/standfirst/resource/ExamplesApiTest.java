package io.standfirst.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.standfirst.testing.ApiDocument.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the API's document gives to try works. */
@QuarkusTest
class ExamplesApiTest extends OperationsTest {

    /** They leave something behind on which the others, or they themselves, would not work again. */
    private static final Set<String> UNREPEATABLE =
            Set.of("replaceArticle", "publishArticle", "withdrawArticle", "mergeSpeaker", "mergeAuthor",
                    "replaceRelatedItem");

    /** Readers have them not. */
    private static final Set<String> FOR_KEY_HOLDERS = Set.of("status", "after", "by");

    /** There is none before the first page was read. */
    private static final Set<String> CURSORS = Set.of("cursor", "since");

    @Test
    void bodiesAreTaken() {
        makeNamesOfExamples();
        Targets shared = makeTargets();
        forEach(Operation::hasBody, operation -> operation.bodies().forEach((type, examples) -> {
            assertFalse(examples.isEmpty(), operation + " has an example of " + type);
            examples.forEach(body -> {
                Targets targets = UNREPEATABLE.contains(operation.id()) ? makeTargets() : shared;
                if (operation.id().equals("withdrawArticle")) {
                    publish(targets.ids().get("articles"), NOW).statusCode(200);
                }
                String sent = operation.path().endsWith("/order") ? order(operation, targets) : body;
                assertTaken(send(operation, targets, admin(), type, sent), operation + " with " + sent);
            });
        }));
    }

    @Test
    void parametersOfReadsAreTaken() {
        Targets targets = makeTargets();
        publish(targets.ids().get("articles"), NOW).statusCode(200);
        forEach(Operation::isRead, operation -> {
            parameters(operation).forEach((name, value) -> {
                assertFalse(value.isMissingNode(), operation + " has an example of " + name);
                boolean isForAll = operation.role().isEmpty() && !FOR_KEY_HOLDERS.contains(name);
                assertTaken(with(isForAll ? reader() : admin(), name, value).get(targets.path(operation)),
                        operation + " with " + name + "=" + value);
            });
        });
    }

    /** The ids of what is there, which no example can know. */
    private String order(Operation operation, Targets targets) {
        List<String> ids = editor().get(targets.path(operation).replace("/order", "")).jsonPath().getList("items.id");
        return ids.stream().filter(Objects::nonNull).map(id -> "\"" + id + "\"").collect(Collectors.joining(", ", "[", "]"));
    }

    private static Map<String, JsonNode> parameters(Operation operation) {
        Map<String, JsonNode> examples = new LinkedHashMap<>();
        for (JsonNode parameter : operation.json().path("parameters")) {
            String name = parameter.path("name").asText();
            boolean isAlwaysSent = parameter.path("required").asBoolean();
            if (parameter.path("in").asText().equals("query") && !CURSORS.contains(name) && !isAlwaysSent) {
                examples.put(name, parameter.path("example"));
            }
        }
        return examples;
    }

    private static RequestSpecification with(RequestSpecification request, String name, JsonNode value) {
        if (value.isArray()) {
            value.forEach(item -> request.queryParam(name, item.asText()));
            return request;
        }
        return request.queryParam(name, value.asText());
    }

    private static void assertTaken(Response answer, String what) {
        assertEquals(2, answer.statusCode() / 100, () -> what + ": " + answer.asString());
    }
}

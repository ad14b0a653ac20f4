package io.standfirst.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.testing.ApiDocument;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The API's document says everything of everything. */
@QuarkusTest
class DocumentRulesTest {

    private final Set<String> gaps = new TreeSet<>();

    @Test
    void operationsAreExplained() {
        ApiDocument.operations().forEach(operation -> {
            for (String member : List.of("operationId", "summary", "description", "tags", "responses")) {
                require(operation.json().hasNonNull(member), operation + " has no " + member);
            }
            require(operation.json().path("tags").size() == 1, operation + " has one tag");
            operation.json().path("parameters").forEach(parameter ->
                    require(parameter.hasNonNull("description"), operation + " explains " + parameter.path("name")));
        });
        assertEquals(Set.of(), gaps);
    }

    @Test
    void answersAreExplainedWithTheirHeaders() {
        JsonNode document = ApiDocument.read();
        ApiDocument.operations().forEach(operation -> operation.json().path("responses").fields().forEachRemaining(entry -> {
            JsonNode answer = resolved(document, entry.getValue());
            require(answer.hasNonNull("description"), operation + " explains " + entry.getKey());
            answer.path("headers").forEach(header -> {
                JsonNode explained = resolved(document, header);
                require(explained.hasNonNull("description") && explained.hasNonNull("schema"),
                        operation + " explains the headers of " + entry.getKey());
            });
            require(answer.path("headers").has("X-Request-Id"), operation + " says the headers of " + entry.getKey());
        }));
        assertEquals(Set.of(), gaps);
    }

    @Test
    void schemasAreClosedAndExplained() {
        ApiDocument.read().at("/components/schemas").fields().forEachRemaining(schema -> {
            require(schema.getValue().hasNonNull("description"), schema.getKey() + " is explained");
            if (schema.getValue().has("properties")) {
                boolean isOpen = schema.getKey().equals("Problem");
                require(schema.getValue().path("additionalProperties").asBoolean(!isOpen) == isOpen,
                        schema.getKey() + " is closed");
                schema.getValue().path("properties").fields().forEachRemaining(member ->
                        checkMember(schema.getKey(), member));
            }
        });
        assertEquals(Set.of(), gaps);
    }

    private void checkMember(String schema, Map.Entry<String, JsonNode> member) {
        require(member.getValue().hasNonNull("description"), schema + " explains " + member.getKey());
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            gaps.add(what);
        }
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }
}

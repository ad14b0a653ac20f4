package io.standfirst.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The operations that the API's document names, for tests that must not miss one. */
public final class ApiDocument {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    private ApiDocument() {
    }

    /**
     * One operation.
     *
     * @param id         its operationId
     * @param parameters the names of its query parameters
     * @param role       that its callers need, in lower case; empty if it is open to all
     * @param json       what the document says of it
     */
    public record Operation(String id, String method, String path, List<String> parameters, Optional<String> role,
            JsonNode json) {

        public boolean isRead() {
            return method.equals("GET") || method.equals("HEAD");
        }

        public boolean hasBody() {
            return json.has("requestBody");
        }

        /** Whether this status is documented by its number. */
        public boolean answers(int status) {
            return json.path("responses").has(Integer.toString(status));
        }

        /** The documented statuses that have a number. */
        public Set<Integer> statuses() {
            Set<Integer> statuses = new TreeSet<>();
            json.path("responses").fieldNames().forEachRemaining(name -> {
                if (!name.equals("default")) {
                    statuses.add(Integer.valueOf(name));
                }
            });
            return statuses;
        }

        /** What it answers in, by the names that {@code format} takes. */
        public List<String> formats() {
            List<String> formats = new ArrayList<>();
            for (JsonNode parameter : json.path("parameters")) {
                if (parameter.path("name").asText().equals("format")) {
                    parameter.at("/schema/enum").forEach(format -> formats.add(format.asText()));
                }
            }
            return formats;
        }

        /** The query without which it does not work, made of examples; empty if it needs none. */
        public String requiredQuery() {
            StringBuilder query = new StringBuilder();
            for (JsonNode parameter : json.path("parameters")) {
                if (parameter.path("in").asText().equals("query") && parameter.path("required").asBoolean()) {
                    query.append(query.isEmpty() ? "?" : "&").append(parameter.path("name").asText()).append('=')
                            .append(parameter.path("example").asText());
                }
            }
            return query.toString();
        }

        /** The examples of bodies, by media type. */
        public Map<String, List<String>> bodies() {
            Map<String, List<String>> bodies = new LinkedHashMap<>();
            json.at("/requestBody/content").fields().forEachRemaining(type -> {
                List<String> examples = bodies.computeIfAbsent(type.getKey(), first -> new ArrayList<>());
                type.getValue().path("examples").forEach(example -> {
                    JsonNode value = example.path("value");
                    examples.add(value.isTextual() ? value.asText() : value.toString());
                });
            });
            return bodies;
        }

        @Override
        public String toString() {
            return "%s (%s %s)".formatted(id, method, path);
        }
    }

    public static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        read().path("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(member -> {
            if (METHODS.contains(member.getKey())) {
                operations.add(operation(path.getKey(), member.getKey(), path.getValue(), member.getValue()));
            }
        }));
        return operations;
    }

    private static Operation operation(String path, String method, JsonNode item, JsonNode operation) {
        List<String> parameters = new ArrayList<>();
        for (JsonNode holder : List.of(item, operation)) {
            for (JsonNode parameter : holder.path("parameters")) {
                if (parameter.path("in").asText().equals("query")) {
                    parameters.add(parameter.path("name").asText());
                }
            }
        }
        JsonNode role = operation.at("/security/0/key/0");
        return new Operation(operation.path("operationId").asText(), method.toUpperCase(Locale.ROOT), path, parameters,
                role.isMissingNode() ? Optional.empty() : Optional.of(role.asText()), operation);
    }

    /** All of it, as it is served. */
    public static JsonNode read() {
        try {
            return new ObjectMapper().readTree(RestAssured.get("/q/openapi?format=json").asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

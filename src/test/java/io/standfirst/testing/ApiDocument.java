package io.standfirst.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
     */
    public record Operation(String id, String method, String path, List<String> parameters, Optional<String> role) {

        public boolean isRead() {
            return method.equals("GET") || method.equals("HEAD");
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
                role.isMissingNode() ? Optional.empty() : Optional.of(role.asText()));
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(RestAssured.get("/q/openapi?format=json").asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

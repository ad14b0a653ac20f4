package io.standfirst.resource.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.standfirst.http.json.Patch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Bodies and query parameters to try, from {@code examples.json}: a body by the name of its schema, a parameter by its name
 * or by the operation's and its own where lists differ. A test sends each of them.
 */
final class Examples {

    private static final String FILE = "examples.json";
    private static final String ANY = "any";

    private final OpenAPI document;
    private final Map<String, Map<String, Object>> bodies;
    private final Map<String, Map<String, Object>> parameters;

    Examples(OpenAPI document) {
        this.document = document;
        Map<String, Map<String, Map<String, Object>>> file = read();
        this.bodies = file.get("bodies");
        this.parameters = file.get("parameters");
    }

    void add() {
        document.getPaths().getPathItems().values().forEach(item -> item.getOperations().values().forEach(operation -> {
            addBodies(operation);
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(parameter -> add(operation, parameter));
            }
        }));
    }

    private void addBodies(Operation operation) {
        if (operation.getRequestBody() == null) {
            return;
        }
        Map<String, MediaType> types = operation.getRequestBody().getContent().getMediaTypes();
        types.forEach((name, type) -> {
            // Of a JSON patch, which is the same schema everywhere, the merge patch beside it tells what is patched
            MediaType named = name.equals(Patch.JSON_PATCH) ? types.get(Patch.MERGE_PATCH) : type;
            String schema = schema(operation, name, named);
            Map<String, Object> example = bodies.get(name.equals(Patch.JSON_PATCH) ? schema + "Operations" : schema);
            if (example != null) {
                example.forEach((title, value) -> type.addExample(title, OASFactory.createExample().value(value)));
            }
        });
    }

    /** Text has no schema that would tell one from another; what is told by it may differ by operation. */
    private String schema(Operation operation, String type, MediaType named) {
        if (type.startsWith("text/")) {
            String own = operation.getOperationId() + " " + type;
            return bodies.containsKey(own) ? own : type;
        }
        return named.getSchema().getRef() == null ? "Order" : Schemas.name(named.getSchema());
    }

    private void add(Operation operation, Parameter parameter) {
        Object example = parameters.getOrDefault(operation.getOperationId(), Map.of())
                .getOrDefault(parameter.getName(), parameters.get(ANY).get(parameter.getName()));
        if (parameter.getIn() == Parameter.In.QUERY && example != null) {
            parameter.setExample(example);
        }
    }

    private static Map<String, Map<String, Map<String, Object>>> read() {
        try (InputStream file = Examples.class.getResourceAsStream(FILE)) {
            return new ObjectMapper().readValue(file, new TypeReference<>() { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.standfirst.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds every answer of every API test against the API's document: the operation is documented, its status is, and the
 * body has the documented shape. An answer outside the documented paths has to be a problem.
 */
final class ContractFilter implements Filter {

    static final ContractFilter INSTANCE = new ContractFilter();

    private static final String DOCUMENT = "https://standfirst.example/openapi.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();
    private JsonNode document;
    private JsonSchemaFactory factory;

    private ContractFilter() {
    }

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification response,
            FilterContext context) {
        Response answer = context.next(request, response);
        load();
        check(request.getMethod(), URI.create(request.getURI()), answer);
        return answer;
    }

    private synchronized void load() {
        if (document == null) {
            String json = RestAssured.given().accept("application/json").get("/q/openapi?format=json").asString();
            try {
                document = JSON.readTree(json);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012, builder ->
                    builder.schemaLoaders(loaders -> loaders.schemas(Map.of(DOCUMENT, json))));
        }
    }

    private void check(String method, URI address, Response answer) {
        String path = address.getRawPath();
        int status = answer.statusCode();
        Optional<String> template = template(path);
        String key = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
        JsonNode operation = template.map(name -> document.at("/paths").get(name).path(key))
                .orElse(document.path("no such operation"));
        if (operation.isMissingNode()) {
            require(status >= 400 || method.equals("OPTIONS"), method, path, status, "no such operation is documented");
            return;
        }
        if (status == 304 || status == 308) {
            return;
        }
        JsonNode responses = operation.path("responses");
        String code = responses.has(Integer.toString(status)) ? Integer.toString(status) : "default";
        require(status >= 400 || !code.equals("default"), method, path, status, "is not documented");
        if (method.equals("HEAD") || answer.asByteArray().length == 0) {
            require(method.equals("HEAD") || !responses.path(code).has("content"), method, path, status, "has no body");
            return;
        }
        String type = answer.contentType().split(";")[0].strip();
        JsonNode content = responses.path(code).path("content").path(type);
        require(!content.isMissingNode(), method, path, status, "the media type " + type + " is not documented");
        if (type.endsWith("json")) {
            String pointer = "/paths/%s/%s/responses/%s/content/%s/schema"
                    .formatted(escaped(template.get()), key, code, escaped(type));
            List<ValidationMessage> messages = schema(pointer).validate(answer.asString(), InputFormat.JSON).stream()
                    .filter(message -> !isLeftOutByChoice(message, address)).toList();
            require(messages.isEmpty(), method, path, status, messages + " in " + answer.asString());
        }
    }

    /** With {@code fields} a client gets fewer members than there are else. */
    private static boolean isLeftOutByChoice(ValidationMessage message, URI address) {
        return message.getType().equals("required")
                && address.getRawQuery() != null && address.getRawQuery().contains("fields=");
    }

    private JsonSchema schema(String pointer) {
        return schemas.computeIfAbsent(pointer, place -> factory.getSchema(
                SchemaLocation.of(DOCUMENT + "#" + place.replace("{", "%7B").replace("}", "%7D")),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build()));
    }

    /** The documented path that fits best: the one with the fewest parameters. */
    private Optional<String> template(String path) {
        String best = null;
        for (Iterator<String> names = document.at("/paths").fieldNames(); names.hasNext();) {
            String name = names.next();
            String pattern = name.replaceAll("\\{[^}]+}", "[^/]+");
            if (path.matches(pattern) && (best == null || parameters(name) < parameters(best))) {
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    private static long parameters(String template) {
        return template.chars().filter(character -> character == '{').count();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static void require(boolean holds, String method, String path, int status, String what) {
        if (!holds) {
            throw new AssertionError("%s %s answered %d, which the API's document does not say: %s"
                    .formatted(method, path, status, what));
        }
    }
}

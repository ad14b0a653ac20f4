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
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Holds every answer of every API test against the API's document: the operation is documented, its status is, each header
 * is, and the body has the documented media type and shape, with no member more. An answer outside the documented paths
 * has to be a problem. What was seen is noted for {@link ContractCoverageTest}.
 */
final class ContractFilter implements Filter {

    static final ContractFilter INSTANCE = new ContractFilter();

    private static final String DOCUMENT = "https://standfirst.example/openapi.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "/components/schemas/Problem";

    /** What the server or the connection may bring about at any operation; the one use of {@code default}. */
    private static final Set<Integer> UNFORESEEN = Set.of(414, 429, 431, 500, 503);

    /** Of the message and the connection, not of the API. */
    private static final Set<String> OF_HTTP = Set.of("connection", "content-encoding", "content-length", "content-type",
            "date", "keep-alive", "transfer-encoding");

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

    /** The same for an answer to a plain client. */
    void check(HttpResponse<String> answer) {
        ResponseBuilder same = new ResponseBuilder().setStatusCode(answer.statusCode()).setBody(answer.body());
        answer.headers().map().forEach((name, values) -> {
            if (!name.startsWith(":")) {
                values.forEach(value -> same.setHeader(name, value));
            }
        });
        load();
        check(answer.request().method(), answer.uri(), same.build());
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
        Exchange exchange = new Exchange(method, address, answer);
        String key = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
        Optional<String> template = template(address.getRawPath());
        String place = template.map(name -> "/paths/" + escaped(name) + "/" + key).orElse("/none");
        if (document.at(place).isMissingNode()) {
            checkUndocumented(exchange);
            return;
        }
        JsonNode responses = document.at(place + "/responses");
        String status = documentedStatus(responses, answer.statusCode());
        exchange.require(!status.equals("default") || UNFORESEEN.contains(answer.statusCode()), "no such status");
        ContractCoverage.saw(document.at(place + "/operationId").asText(), status);
        String response = resolved(place + "/responses/" + status);
        checkHeaders(exchange, document.at(response + "/headers"));
        checkBody(exchange, response + "/content");
    }

    /** The status itself, else its range, else the default (OpenAPI 3.1, Responses Object). */
    private static String documentedStatus(JsonNode responses, int status) {
        return Stream.of(Integer.toString(status), status / 100 + "XX").filter(responses::has).findFirst().orElse("default");
    }

    private void checkUndocumented(Exchange exchange) {
        exchange.require(exchange.answer.statusCode() >= 400 || exchange.method.equals("OPTIONS"), "no such operation");
        boolean isOurs = exchange.address.getRawPath().startsWith("/v1");
        if (isOurs && exchange.answer.statusCode() >= 400 && !exchange.method.equals("HEAD")) {
            exchange.require(exchange.mediaType().equals("application/problem+json"), "it is no problem");
            checkJson(exchange, PROBLEM);
        }
    }

    private static void checkHeaders(Exchange exchange, JsonNode documented) {
        for (Header header : exchange.answer.headers()) {
            boolean isKnown = OF_HTTP.contains(header.getName().toLowerCase(Locale.ROOT));
            for (Iterator<String> names = documented.fieldNames(); names.hasNext() && !isKnown;) {
                isKnown = names.next().equalsIgnoreCase(header.getName());
            }
            exchange.require(isKnown, "no header " + header);
        }
    }

    private void checkBody(Exchange exchange, String content) {
        boolean hasContent = !document.at(content).isMissingNode();
        if (exchange.method.equals("HEAD") || exchange.answer.asByteArray().length == 0) {
            exchange.require(exchange.method.equals("HEAD") || !hasContent, "a body, and there is none");
            return;
        }
        String type = exchange.mediaType();
        exchange.require(!document.at(content + "/" + escaped(type)).isMissingNode(), "no media type " + type);
        String schema = content + "/" + escaped(type) + "/schema";
        if (type.equals("application/x-ndjson")) {
            exchange.answer.asString().lines().forEach(line -> checkJson(exchange, schema, line));
        } else if (type.endsWith("json")) {
            checkJson(exchange, schema);
        }
    }

    private void checkJson(Exchange exchange, String pointer) {
        checkJson(exchange, pointer, exchange.answer.asString());
    }

    private void checkJson(Exchange exchange, String pointer, String json) {
        List<ValidationMessage> messages = schema(pointer).validate(json, InputFormat.JSON).stream()
                .filter(message -> !exchange.isLeftOutByChoice(message)).toList();
        exchange.require(messages.isEmpty(), messages + " in " + json);
    }

    /** Where the pointer leads, if what stands there is a reference. */
    private String resolved(String pointer) {
        JsonNode reference = document.at(pointer).path("$ref");
        return reference.isMissingNode() ? pointer : reference.asText().substring(1);
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

    /** What was asked and answered. */
    private record Exchange(String method, URI address, Response answer) {

        String mediaType() {
            return answer.contentType().split(";")[0].strip();
        }

        /** With {@code fields} a client gets fewer members of the document, or of each in a list, than there are else. */
        boolean isLeftOutByChoice(ValidationMessage message) {
            return message.getType().equals("required")
                    && message.getInstanceLocation().toString().matches("(/items/\\d+)?")
                    && address.getRawQuery() != null && address.getRawQuery().contains("fields=");
        }

        void require(boolean holds, String what) {
            if (!holds) {
                throw new AssertionError("%s %s answered %d, but of that the API's document says: %s"
                        .formatted(method, address.getRawPath(), answer.statusCode(), what));
            }
        }
    }
}

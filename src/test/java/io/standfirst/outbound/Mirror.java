package io.standfirst.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A client that keeps copies of articles, knowing of the server nothing but what the feed of changes tells it. */
final class Mirror {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Supplier<RequestSpecification> requests;
    private final Map<String, ?> filter;
    private final Map<String, JsonNode> copies = new HashMap<>();
    private String cursor;

    /** Begins now, with nothing. */
    Mirror(Supplier<RequestSpecification> requests, Map<String, ?> filter) {
        this.requests = requests;
        this.filter = filter;
        this.cursor = page(Map.of()).path("next").asText();
    }

    /** Follows to the end, some changes at a time. */
    void follow(int limit) {
        JsonNode page;
        do {
            page = page(Map.of("since", cursor, "limit", limit, "include", "article"));
            page.path("items").forEach(this::apply);
            cursor = page.path("next").asText();
        } while (page.path("more").asBoolean());
    }

    /** By id. */
    Map<String, JsonNode> copies() {
        return copies;
    }

    private void apply(JsonNode change) {
        if (!change.path("noun").asText().equals("article") && !change.has("articleId")) {
            return;
        }
        String id = change.path(change.has("articleId") ? "articleId" : "id").asText();
        if (change.path("gone").asBoolean()) {
            copies.remove(id);
        } else {
            copies.put(id, change.path("article"));
        }
    }

    private JsonNode page(Map<String, ?> parameters) {
        String answer = requests.get().queryParams(filter).queryParams(parameters).get("/v1/changes")
                .then().statusCode(200).extract().asString();
        try {
            return JSON.readTree(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.standfirst.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;

/** A list of texts in a text column, as JSON: H2 and PostgreSQL have no common list type. */
final class TextList {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NONE = "[]";

    private TextList() {
    }

    static String write(List<String> texts) {
        try {
            return JSON.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> read(String json) {
        if (json.equals(NONE)) {
            // Most speakers and authors, many on each page
            return List.of();
        }
        try {
            return List.of(JSON.readValue(json, String[].class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

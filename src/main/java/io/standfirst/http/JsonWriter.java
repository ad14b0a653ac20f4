package io.standfirst.http;

import java.util.Arrays;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes JSON: compact for programs, or for people at a terminal if the query says {@code ?pretty}. */
@ApplicationScoped
public class JsonWriter {

    private static final String PARAMETER = "pretty";

    private final ObjectWriter compact;
    private final ObjectWriter pretty;

    public JsonWriter(ObjectMapper json) {
        // Calls accessors directly, where Jackson by itself would by reflection; not for what is read, which is checked
        // member by member anyway
        ObjectMapper quick = json.copy().registerModule(new BlackbirdModule());
        this.compact = quick.writer();
        this.pretty = quick.writer(printer());
    }

    /** Indented by two spaces with a line feed at the end, or in one line, as the request asks. */
    public byte[] write(Object value, HttpServerRequest request) {
        try {
            return isPretty(request) ? withLineFeed(pretty.writeValueAsBytes(value)) : compact.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a type that JSON can be made of: " + value.getClass(), e);
        }
    }

    /** In one line, whoever asks. */
    public String line(Object value) {
        try {
            return compact.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a type that JSON can be made of: " + value.getClass(), e);
        }
    }

    private static boolean isPretty(HttpServerRequest request) {
        // The raw query first: most requests have none, and a query that cannot be decoded must not fail the problem
        String query = request.query();
        if (query == null || !query.contains(PARAMETER)) {
            return false;
        }
        return Arrays.stream(query.split("&")).anyMatch(pair -> pair.equals(PARAMETER) || pair.equals(PARAMETER + "=")
                || pair.equals(PARAMETER + "=true"));
    }

    private static byte[] withLineFeed(byte[] bytes) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        longer[bytes.length] = '\n';
        return longer;
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}

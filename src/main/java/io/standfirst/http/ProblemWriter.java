package io.standfirst.http;

import java.util.LinkedHashMap;
import java.util.Map;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns a {@link Problem} into the bytes of an {@code application/problem+json} body. */
@ApplicationScoped
public class ProblemWriter {

    /** RFC 9457, section 6.1. UTF-8 by definition of JSON, hence without a charset. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final JsonWriter json;
    private final HttpSettings settings;

    public ProblemWriter(JsonWriter json, HttpSettings settings) {
        this.json = json;
        this.settings = settings;
    }

    /** The members in a fixed order: those of the RFC, then {@code errors}, then the problem's own. */
    public byte[] write(Problem problem, HttpServerRequest request) {
        return json.write(document(problem), request);
    }

    /** The same, for a problem that is told within another document. */
    public Map<String, Object> document(Problem problem) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", uri(problem.type()));
        document.put("title", problem.type().title());
        document.put("status", problem.type().status());
        document.put("detail", problem.detail());
        if (!problem.errors().isEmpty()) {
            document.put("errors", problem.errors());
        }
        problem.members().forEach(document::putIfAbsent);
        return document;
    }

    /** Where this kind of problem explains itself. */
    public String uri(ProblemType type) {
        return settings.url() + "/problems/" + type.slug();
    }
}

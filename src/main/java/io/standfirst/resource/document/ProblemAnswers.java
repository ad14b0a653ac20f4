package io.standfirst.resource.document;

import io.standfirst.http.ProblemType;
import io.standfirst.http.ProblemWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The answers that are the same for every operation: a problem for each status of the catalogue, 304 and 308. */
final class ProblemAnswers {

    static final String UNFORESEEN = "Failure";

    /** What depends on the server or the connection, not on the operation. */
    private static final Set<Integer> UNFORESEEN_STATUSES = Set.of(405, 414, 429, 431, 500, 503, 507);

    private static final int NOT_MODIFIED = 304;
    private static final int MOVED = 308;

    private final OpenAPI document;

    ProblemAnswers(OpenAPI document) {
        this.document = document;
    }

    /** The component's name. */
    static String name(int status) {
        return switch (status) {
            case NOT_MODIFIED -> "NotModified";
            case MOVED -> "Moved";
            default -> "Problem" + status;
        };
    }

    void add() {
        add(name(NOT_MODIFIED), OASFactory.createAPIResponse()
                .description("The client has this already (`If-None-Match`, `If-Modified-Since`)"), Headers.NOT_MODIFIED);
        add(name(MOVED), OASFactory.createAPIResponse()
                .description("The slug is an old one; `Location` says the address of today"), Headers.MOVED);
        statuses().forEach(status -> add(name(status), problem(meaning(status)), Headers.ofProblem(status)));
        add(UNFORESEEN, problem("What any request may meet: a URI (414) or headers (431) that are too long, too many"
                + " requests (429), a fault of the server (500), or a server that cannot answer now (503; `Retry-After`"
                + " says in how many seconds to try again) or has no space left (507)"), Headers.FAILURE);
    }

    private void add(String name, APIResponse answer, List<String> headers) {
        Headers.add(answer, headers);
        document.getComponents().addResponse(name, answer);
    }

    private static Set<Integer> statuses() {
        return Arrays.stream(ProblemType.values()).map(ProblemType::status)
                .filter(status -> !UNFORESEEN_STATUSES.contains(status))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String meaning(int status) {
        return Arrays.stream(ProblemType.values()).filter(type -> type.status() == status)
                .map(type -> "`" + type.slug() + "`: " + type.title())
                .collect(Collectors.joining("; "));
    }

    private static APIResponse problem(String description) {
        Content content = OASFactory.createContent().addMediaType(ProblemWriter.MEDIA_TYPE,
                OASFactory.createMediaType().schema(Schemas.ref(ProblemSchemas.PROBLEM)));
        return OASFactory.createAPIResponse().description(description).content(content);
    }
}

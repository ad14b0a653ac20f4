package io.standfirst.resource.document;

import io.standfirst.access.Idempotency;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Which statuses an operation can answer with, as its path, method and parameters have them. */
final class Statuses {

    /** What the framework documents for operations with roles or bodies, without saying how it looks. */
    private static final List<String> BARE = List.of("400", "401", "403");

    private Statuses() {
    }

    static void complete(Traits traits) {
        APIResponses responses = traits.operation().getResponses();
        BARE.forEach(responses::removeAPIResponse);
        TreeSet<Integer> statuses = new TreeSet<>();
        addRefusals(traits, statuses);
        if (traits.isRead()) {
            addReads(traits, statuses);
        } else {
            addWrites(traits, statuses);
        }
        statuses.forEach(status -> refer(responses, Integer.toString(status), ProblemAnswers.name(status)));
        refer(responses, "default", ProblemAnswers.UNFORESEEN);
    }

    private static void addRefusals(Traits traits, TreeSet<Integer> statuses) {
        statuses.addAll(List.of(400, 406));
        if (traits.looksAtKeys()) {
            statuses.add(401);
        }
        // There is no key with less than the lowest role
        if (traits.role().filter(role -> !role.equals("viewer")).isPresent() || traits.takes("by")) {
            statuses.add(403);
        }
        if (traits.hasPathParameter()) {
            statuses.add(404);
        }
        if (traits.isUnderSlug()) {
            statuses.add(308);
        }
    }

    private static void addReads(Traits traits, TreeSet<Integer> statuses) {
        if (!traits.answersLines()) {
            statuses.add(304);
        }
        if (traits.isUnderArticle() && traits.role().isEmpty() || traits.takes("since")) {
            statuses.add(410);
        }
    }

    private static void addWrites(Traits traits, TreeSet<Integer> statuses) {
        boolean isRepeatable = traits.takes(Idempotency.HEADER);
        boolean isConditional = traits.takes(HttpHeaders.IF_MATCH);
        if (traits.takesLines()) {
            // What is wrong with a line is said in the answer
            statuses.add(409);
        } else if (traits.hasBody()) {
            statuses.addAll(List.of(413, 415, 422));
        }
        if (traits.is(HttpMethod.PUT) && !traits.hasBody()) {
            // What the path names may break a rule
            statuses.add(422);
        }
        if (traits.is(HttpMethod.POST)) {
            // Even of one that takes no body, a client may say that it is a form
            statuses.add(415);
        }
        if (isRepeatable) {
            // The key was used for another request; that with another query has no body
            statuses.add(422);
        }
        if (isRepeatable || canConflict(traits)) {
            statuses.add(409);
        }
        if (isConditional) {
            statuses.add(412);
        }
        if (isConditional && !(traits.is(HttpMethod.POST) && traits.answers(201))) {
            statuses.add(428);
        }
    }

    /** Whether something that is stored, beside the thing itself, can stand against the change. */
    private static boolean canConflict(Traits traits) {
        boolean isItem = traits.isUnderArticle() && traits.path().endsWith("/{id}");
        boolean holdsQuotes = traits.path().contains("/sections/");
        return switch (traits.method()) {
            case DELETE -> traits.path().endsWith("/{ref}") || traits.isUnder("trash") || isItem && holdsQuotes;
            case PUT -> takesObject(traits.operation()) && !traits.isUnder("webhooks")
                    && (!isItem || holdsQuotes || traits.path().contains("/quotes/"));
            // A JSON patch may not fit what is there
            case PATCH -> true;
            default -> false;
        };
    }

    private static boolean takesObject(Operation operation) {
        return operation.getRequestBody() != null && operation.getRequestBody().getContent().getMediaTypes().values().stream()
                .noneMatch(type -> type.getSchema().getType() != null
                        && type.getSchema().getType().contains(SchemaType.ARRAY));
    }

    private static void refer(APIResponses responses, String status, String name) {
        responses.addAPIResponse(status, OASFactory.createAPIResponse().ref("#/components/responses/" + name));
    }
}

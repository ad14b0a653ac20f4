package io.standfirst.resource.document;

import io.standfirst.http.guard.StreamedBody;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/** One operation, and what the rules ask of it. */
record Traits(String path, HttpMethod method, Operation operation) {

    private static final String API = "/v1/";
    private static final String ARTICLE = "/v1/articles/{ref}";

    boolean isRead() {
        return method == HttpMethod.GET;
    }

    boolean is(HttpMethod other) {
        return method == other;
    }

    /** Looks at keys; what explains errors does not, since who is refused for a bad key must be able to read why. */
    boolean looksAtKeys() {
        return path.startsWith(API);
    }

    boolean hasBody() {
        return operation.getRequestBody() != null;
    }

    /** Takes a body of any length, line by line. */
    boolean takesLines() {
        return hasBody() && operation.getRequestBody().getContent().hasMediaType(StreamedBody.MEDIA_TYPE);
    }

    /** Answers with lines, as they are read, so that nobody knows before whether they are the same as the last time. */
    boolean answersLines() {
        return operation.getResponses().getAPIResponses().values().stream()
                .anyMatch(answer -> answer.getContent() != null && answer.getContent().hasMediaType(StreamedBody.MEDIA_TYPE));
    }

    boolean hasPathParameter() {
        return path.contains("{");
    }

    /** Names something by a slug, which may be an old one. */
    boolean isUnderSlug() {
        return path.contains("{ref}");
    }

    /** Something under an article, or the article. */
    boolean isUnderArticle() {
        return path.startsWith(ARTICLE);
    }

    boolean isUnder(String noun) {
        return path.startsWith(API + noun);
    }

    boolean answers(int status) {
        return operation.getResponses().hasAPIResponse(Integer.toString(status));
    }

    boolean takes(String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().map(Parameter::getName).anyMatch(parameter::equals);
    }

    /** The least role whose keys may do this; empty if nobody needs a key. */
    Optional<String> role() {
        List<SecurityRequirement> requirements = operation.getSecurity();
        return requirements == null || requirements.isEmpty()
                ? Optional.empty()
                : requirements.get(0).getSchemes().values().stream().findFirst().flatMap(roles -> roles.stream().findFirst());
    }
}

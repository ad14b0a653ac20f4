package io.standfirst.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.standfirst.http.ProblemException;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** A change to a JSON document, as a client sends it in the body of {@code PATCH}. */
public sealed interface Patch permits MergePatch, JsonPatch {

    /** The media type of {@link MergePatch}. */
    String MERGE_PATCH = "application/merge-patch+json";

    /** The media type of {@link JsonPatch}. */
    String JSON_PATCH = "application/json-patch+json";

    /** The most operations of a JSON patch: more than anybody writes by hand; a larger change is a {@code PUT}. */
    int MAX_OPERATIONS = 1_000;

    /** What {@code Accept-Patch} says (RFC 5789, 3.1). */
    String ACCEPTED = String.join(", ", List.of(MERGE_PATCH, JSON_PATCH));

    /**
     * Applies the patch to a copy.
     *
     * @param document stays as it is
     * @throws ProblemException 409 if the document is not as the patch expects it
     */
    JsonNode applyTo(JsonNode document);

    /**
     * @param body a document that is well-formed
     * @throws ProblemException 400 if it is not a patch
     */
    static Patch of(MediaType mediaType, JsonNode body) {
        return mediaType.getSubtype().equals("json-patch+json") ? JsonPatch.of(body) : new MergePatch(body);
    }
}

package io.standfirst.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.flipkart.zjsonpatch.CompatibilityFlags;
import com.flipkart.zjsonpatch.JsonPatchApplicationException;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import io.standfirst.http.ProblemType;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * JSON Patch (RFC 6902): a list of operations, of which all or none are done.
 *
 * @param operations each a member of {@code op}, {@code path} and what else its kind needs
 */
public record JsonPatch(List<JsonNode> operations) implements Patch {

    /**
     * How many nodes and characters all {@code copy} operations together may copy: without a bound a few that copy a
     * list into itself would fill the memory.
     */
    static final int MAX_COPIED = 1_000_000;

    private static final EnumSet<CompatibilityFlags> STRICT =
            EnumSet.of(CompatibilityFlags.FORBID_REMOVE_MISSING_OBJECT);

    public JsonPatch {
        operations = List.copyOf(operations);
    }

    static JsonPatch of(JsonNode body) {
        if (!body.isArray()) {
            throw malformed("", "must be a list of operations").exception();
        }
        if (body.size() > MAX_OPERATIONS) {
            throw malformed("", "must not have more than %,d operations".formatted(MAX_OPERATIONS)).exception();
        }
        JsonPatch patch = new JsonPatch(StreamSupport.stream(body.spliterator(), false).toList());
        for (int i = 0; i < patch.operations.size(); i++) {
            JsonPatchSyntax.check(patch.operations.get(i), "/" + i);
        }
        return patch;
    }

    @Override
    public JsonNode applyTo(JsonNode document) {
        JsonNode patched = document.deepCopy();
        long copied = 0;
        for (int i = 0; i < operations.size(); i++) {
            JsonNode operation = operations.get(i);
            if (operation.get("op").textValue().equals("copy")) {
                copied += size(patched.at(operation.get("from").textValue()));
            }
            if (copied > MAX_COPIED) {
                throw malformed("/" + i, "copies too much; send the document with PUT instead").exception();
            }
            patched = operation.get("op").textValue().equals("test")
                    ? test(operation, patched, i)
                    : apply(operation, patched, i);
        }
        return patched;
    }

    /** The library would hold 1 and 1.0 for different, in contrast to RFC 6902, 4.6. */
    private static JsonNode test(JsonNode operation, JsonNode document, int index) {
        JsonNode found = document.at(operation.get("path").textValue());
        if (found.isMissingNode() || !found.equals(JsonPatch::compare, operation.get("value"))) {
            throw failed(operation, index).exception();
        }
        return document;
    }

    /** @return 0 for equal values that are neither lists nor objects */
    private static int compare(JsonNode one, JsonNode other) {
        boolean equal = one.isNumber() && other.isNumber()
                ? one.decimalValue().compareTo(other.decimalValue()) == 0
                : one.equals(other);
        return equal ? 0 : 1;
    }

    /** One by one, so that a problem names the operation that failed. */
    private static JsonNode apply(JsonNode operation, JsonNode document, int index) {
        ArrayNode single = JsonNodeFactory.instance.arrayNode().add(operation);
        try {
            if (operation.get("path").textValue().isEmpty()) {
                return com.flipkart.zjsonpatch.JsonPatch.apply(single, document, STRICT);
            }
            com.flipkart.zjsonpatch.JsonPatch.applyInPlace(single, document, STRICT);
            return document;
        } catch (JsonPatchApplicationException | IllegalStateException | IndexOutOfBoundsException e) {
            // The latter two: the library leaves some places that do not exist to what it is built on
            throw failed(operation, index).exception();
        }
    }

    private static Problem failed(JsonNode operation, int index) {
        boolean test = operation.get("op").textValue().equals("test");
        String place = operation.get("path").textValue();
        String from = operation.path("from").textValue();
        String why = test
                ? "the value at `" + place + "` is another, or there is none"
                : "there is nothing at `" + place + "`" + (from == null ? "" : " or at `" + from + "`");
        return Problem.of(ProblemType.PATCH_FAILED, "Operation %d of the patch (%s) cannot be done: %s. Nothing was changed."
                .formatted(index, operation.get("op").textValue(), why)).at("/" + index, why);
    }

    private static long size(JsonNode node) {
        long size = 1 + (node.isTextual() ? node.textValue().length() : 0);
        for (JsonNode child : node) {
            size += size(child);
        }
        return size;
    }

    private static Problem malformed(String pointer, String detail) {
        return JsonPatchSyntax.malformed(pointer, detail);
    }
}

package io.standfirst.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import io.standfirst.http.ProblemType;
import java.util.List;
import java.util.regex.Pattern;

/** Whether something is an operation of JSON Patch at all (RFC 6902, 4), whatever document it meets. */
final class JsonPatchSyntax {

    private static final List<String> OPERATIONS = List.of("add", "copy", "move", "remove", "replace", "test");
    private static final List<String> WITH_VALUE = List.of("add", "replace", "test");
    private static final List<String> WITH_FROM = List.of("copy", "move");

    /** RFC 6901, section 3. */
    private static final Pattern POINTER = Pattern.compile("(/([^/~]|~[01])*)*");

    /** In characters; what is addressed is nested a few levels deep. */
    private static final int MAX_POINTER = 1_000;

    private JsonPatchSyntax() {
    }

    /**
     * @param pointer of the operation in the patch
     * @throws ProblemException 400. Members that the operation does not need are ignored, as the RFC wants it
     */
    static void check(JsonNode operation, String pointer) {
        if (!operation.isObject()) {
            throw malformed(pointer, "must be an object with `op` and `path`").exception();
        }
        String op = operation.path("op").textValue();
        if (op == null || !OPERATIONS.contains(op)) {
            throw malformed(pointer + "/op", "must be one of " + String.join(", ", OPERATIONS), OPERATIONS).exception();
        }
        checkPointer(operation, "path", pointer);
        if (WITH_FROM.contains(op)) {
            checkPointer(operation, "from", pointer);
        }
        if (op.equals("move") && isBelow(operation.get("path").textValue(), operation.get("from").textValue())) {
            throw malformed(pointer + "/path", "must not be below `from`").exception();
        }
        if (WITH_VALUE.contains(op) && !operation.has("value")) {
            throw malformed(pointer + "/value", "is required").exception();
        }
    }

    static Problem malformed(String pointer, String detail) {
        return malformed(pointer, detail, null);
    }

    private static Problem malformed(String pointer, String detail, List<String> allowed) {
        String place = pointer.isEmpty() ? "The patch " : "In the patch, `" + pointer + "` ";
        return Problem.of(ProblemType.INVALID_BODY, place + detail + ".").at(pointer, detail, allowed);
    }

    private static void checkPointer(JsonNode operation, String member, String pointer) {
        String text = operation.path(member).textValue();
        if (text == null || text.length() > MAX_POINTER || !POINTER.matcher(text).matches()) {
            throw malformed(pointer + "/" + member, "must be a JSON pointer, such as /sections/0/heading").exception();
        }
    }

    private static boolean isBelow(String path, String from) {
        return path.startsWith(from + "/");
    }
}

package io.standfirst.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * One error as a client sees it (RFC 9457). Immutable; the {@code with…} and {@code at…} methods answer a copy, so that
 * it reads as one sentence: {@code throw Problem.of(IN_USE, "…").with("uses", 3).exception()}.
 *
 * @param type    its kind, which sets status and title
 * @param detail  what went wrong here and what to do next; never an exception's text nor a rejected value
 * @param errors  every place that is wrong; may be empty
 * @param members further members of the JSON object, in their order
 * @param headers further headers of the answer, such as {@code ETag}, {@code Allow} or {@code Retry-After}
 */
public record Problem(ProblemType type, String detail, List<Error> errors, Map<String, Object> members,
        Map<String, String> headers) {

    /**
     * One place in the request that is wrong.
     *
     * @param pointer   a JSON pointer (RFC 6901) into the body, {@code ""} for all of it; null if it is not in the body
     * @param parameter the name of a query parameter or header; null if it is not one
     * @param detail    what is wrong with it and what would be right
     * @param allowed   what may stand there, if the choice is limited; else null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"pointer", "parameter", "detail", "allowed"})
    public record Error(String pointer, String parameter, String detail, List<String> allowed) {
    }

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, List.of(), Map.of(), Map.of());
    }

    /** The kind's title and remedy as detail, where nothing more is known. */
    public static Problem of(ProblemType type) {
        return of(type, type.title() + ". " + type.remedy());
    }

    /** One wrong query parameter and nothing else wrong. */
    public static Problem parameter(String name, String detail, List<String> allowed) {
        return of(ProblemType.INVALID_PARAMETER, "The query parameter `" + name + "`: " + detail)
                .atParameter(name, detail, allowed);
    }

    /** One wrong query parameter without a limited choice. */
    public static Problem parameter(String name, String detail) {
        return parameter(name, detail, null);
    }

    public Problem at(String pointer, String errorDetail) {
        return with(new Error(pointer, null, errorDetail, null));
    }

    public Problem at(String pointer, String errorDetail, List<String> allowed) {
        return with(new Error(pointer, null, errorDetail, allowed));
    }

    public Problem atParameter(String name, String errorDetail, List<String> allowed) {
        return with(new Error(null, name, errorDetail, allowed));
    }

    public Problem with(Error error) {
        List<Error> more = new ArrayList<>(errors);
        more.add(error);
        return new Problem(type, detail, more, members, headers);
    }

    /** With a further member of the JSON object; the name must not be one of RFC 9457's. */
    public Problem with(String member, Object value) {
        return new Problem(type, detail, errors, plus(members, member, value), headers);
    }

    public Problem withHeader(String name, String value) {
        return new Problem(type, detail, errors, members, plus(headers, name, value));
    }

    /** To be thrown. */
    public ProblemException exception() {
        return new ProblemException(this);
    }

    private static <V> Map<String, V> plus(Map<String, V> map, String key, V value) {
        Map<String, V> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }
}

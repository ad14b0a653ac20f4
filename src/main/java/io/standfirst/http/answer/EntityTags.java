package io.standfirst.http.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import io.standfirst.http.ProblemType;

/**
 * The value of {@code If-Match} or {@code If-None-Match} (RFC 9110, 13.1).
 *
 * @param any    whether it is {@code *}
 * @param strong those of the tags that are strong
 * @param weak   those that are weak
 */
public record EntityTags(boolean any, List<EntityTag> strong, List<EntityTag> weak) {

    /** With the empty ones before it, of which recipients take no notice (RFC 9110, 5.6.1.2). */
    private static final Pattern LIST_ITEM = Pattern.compile("[ \t,]*+(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"[ \t]*");

    /**
     * @param name  of the header, for the problem
     * @param lines its values, one for each time that it was sent
     * @return empty if it was not sent
     * @throws ProblemException 400 if it is neither {@code *} nor a list of entity tags
     */
    public static Optional<EntityTags> parse(String name, List<String> lines) {
        if (lines == null || lines.isEmpty()) {
            return Optional.empty();
        }
        String value = String.join(",", lines);
        if (value.strip().equals("*")) {
            return Optional.of(new EntityTags(true, List.of(), List.of()));
        }
        List<EntityTag> strong = new ArrayList<>();
        List<EntityTag> weak = new ArrayList<>();
        Matcher matcher = LIST_ITEM.matcher(value);
        int position = 0;
        while (matcher.region(position, value.length()).lookingAt()) {
            (matcher.group(1) == null ? strong : weak).add(new EntityTag(matcher.group(2)));
            if (isEmpty(value, matcher.end())) {
                return Optional.of(new EntityTags(false, List.copyOf(strong), List.copyOf(weak)));
            }
            if (value.charAt(matcher.end()) != ',') {
                break;
            }
            position = matcher.end() + 1;
        }
        throw Problem.of(ProblemType.INVALID_REQUEST, "`" + name + "` must be `*` or entity tags with their quotation"
                + " marks, joined by commas, as in `" + name + ": \"w7-3f2a\"`.").exception();
    }

    private static boolean isEmpty(String value, int from) {
        return value.substring(from).chars().allMatch(letter -> letter == ' ' || letter == '\t' || letter == ',');
    }

    /**
     * Whether a write to this view and version is meant: strong tags only, and of each only view and version, so that
     * it does not matter in which format or selection the client read the resource.
     */
    public boolean matchesForWrite(char view, long version) {
        return any || strong.stream().anyMatch(tag -> tag.isOf(view, version));
    }

    /** Whether the client has exactly this; weak tags count, as RFC 9110 (13.1.2) says for {@code If-None-Match}. */
    public boolean matches(EntityTag tag) {
        return any || strong.contains(tag) || weak.contains(tag);
    }
}

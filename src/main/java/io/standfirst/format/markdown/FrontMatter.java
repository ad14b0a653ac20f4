package io.standfirst.format.markdown;

import java.util.Map;

/**
 * What stands in front of a document's text.
 *
 * @param members by name: strings, integers, doubles, booleans, null, lists and maps of these
 * @param spots   where each begins, by its JSON pointer
 */
public record FrontMatter(Map<String, Object> members, Map<String, Spot> spots) {

    /** Where something stands, or the nearest thing around it that is there. */
    public Spot spot(String pointer) {
        String known = pointer;
        while (!spots.containsKey(known) && !known.isEmpty()) {
            known = known.substring(0, known.lastIndexOf('/'));
        }
        return spots.get(known);
    }
}

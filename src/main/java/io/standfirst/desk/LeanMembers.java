package io.standfirst.desk;

import java.util.Collection;
import java.util.Map;

/** Takes out of an article's members what says nothing, for people to read the rest. */
final class LeanMembers {

    /** Null, it says that the words stand nowhere; left out, that they are to be found. */
    private static final String PLACE = "place";

    private LeanMembers() {
    }

    /** Takes out nulls and empty lists, however deep. */
    static void prune(Map<String, Object> members) {
        members.entrySet().removeIf(member -> !member.getKey().equals(PLACE) && isNothing(member.getValue()));
        members.values().forEach(LeanMembers::pruneInside);
    }

    @SuppressWarnings("unchecked")
    private static void pruneInside(Object value) {
        if (value instanceof Map<?, ?> members) {
            prune((Map<String, Object>) members);
        } else if (value instanceof Collection<?> items) {
            items.forEach(LeanMembers::pruneInside);
        }
    }

    private static boolean isNothing(Object value) {
        return value == null || value instanceof Collection<?> items && items.isEmpty();
    }
}

package io.standfirst.format.shown;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object in the making, without members that would say nothing. */
final class Members {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Leaves out null, an empty text and an empty list. */
    Members with(String name, Object value) {
        boolean nothing = value == null || value.equals("") || value instanceof Collection<?> items && items.isEmpty();
        if (!nothing) {
            members.put(name, value);
        }
        return this;
    }

    Members with(Map<String, Object> others) {
        members.putAll(others);
        return this;
    }

    Map<String, Object> all() {
        return members;
    }
}

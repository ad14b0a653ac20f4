package io.standfirst.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes a patch that changes one member of a reference mean what its author means. A reference has an id, a slug and a
 * name, and the first of them counts: after {@code {"speaker": {"name": "Ana Reyes"}}} the id would still be that of the
 * speaker before, and the patch would silently do nothing. So a member that a patch has changed drives out those that
 * it has left alone.
 */
final class PatchedReferences {

    /** The members that hold references, or lists of them. */
    private static final Set<String> REFERENCES = Set.of("authors", "topics", "speaker", "article", "parent");

    /** In the order in which they count. */
    private static final List<String> KEYS = List.of("id", "slug", "name");

    /** The references before, by their ids and slugs. */
    private final Map<JsonNode, JsonNode> before = new HashMap<>();

    private PatchedReferences() {
    }

    /**
     * @param after may be changed
     * @return the document as its author means it
     */
    static JsonNode meant(JsonNode before, JsonNode after) {
        PatchedReferences references = new PatchedReferences();
        references.walk(before, false, references::remember);
        references.walk(after, false, references::settle);
        return after;
    }

    private interface Visit {
        void reference(ObjectNode reference);
    }

    private void walk(JsonNode node, boolean holdsReference, Visit visit) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member ->
                    walk(member.getValue(), REFERENCES.contains(member.getKey()), visit));
            if (holdsReference) {
                visit.reference(object);
            }
        } else if (node.isArray()) {
            node.forEach(item -> walk(item, holdsReference, visit));
        }
    }

    private void remember(ObjectNode reference) {
        before.put(reference.path("id"), reference);
        before.put(reference.path("slug"), reference);
    }

    private void settle(ObjectNode reference) {
        JsonNode known = before.getOrDefault(reference.path("id"), before.get(reference.path("slug")));
        if (known == null) {
            return;
        }
        boolean changed = KEYS.stream().anyMatch(key -> isChanged(reference, known, key));
        if (changed) {
            KEYS.stream().filter(key -> !isChanged(reference, known, key)).toList().forEach(reference::remove);
        }
    }

    private static boolean isChanged(JsonNode reference, JsonNode known, String key) {
        return reference.hasNonNull(key) && !Objects.equals(reference.get(key), known.get(key));
    }
}

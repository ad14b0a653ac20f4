package io.standfirst.http.paging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;

/**
 * Which top-level members of a document to show.
 *
 * @param names empty for all of them
 */
public record Fields(Set<String> names) {

    /** Everything. */
    public static final Fields ALL = new Fields(Set.of());

    private static final String ALWAYS_SHOWN = "id";
    private static final String LIST = "items";

    public Fields {
        names = Set.copyOf(names);
    }

    /**
     * @param text    names joined by commas; null for all
     * @param allowed the names that the document has
     * @throws ProblemException 400 that lists the allowed names
     */
    public static Fields parse(String text, List<String> allowed) {
        return text == null ? ALL : new Fields(parseNames("fields", text, allowed));
    }

    /** Names joined by commas, all of them among those allowed, in the order given. */
    public static Set<String> parseNames(String parameter, String text, List<String> allowed) {
        Set<String> names = new LinkedHashSet<>(Arrays.asList(text.split(",", -1)));
        if (!allowed.containsAll(names)) {
            throw Problem.parameter(parameter, "must be names from this list, joined by commas: "
                    + String.join(", ", allowed) + ".", allowed).exception();
        }
        return names;
    }

    public boolean isAll() {
        return names.isEmpty();
    }

    /** Whether a member is shown, which need not be made if it is not. */
    public boolean shows(String name) {
        return isAll() || names.contains(name);
    }

    /** Drops what was not chosen, of a document itself or of each item of a list. The tree is changed in place. */
    public JsonNode select(JsonNode tree) {
        if (tree.get(LIST) instanceof ArrayNode items) {
            items.forEach(this::selectIn);
        } else {
            selectIn(tree);
        }
        return tree;
    }

    private void selectIn(JsonNode document) {
        if (document instanceof ObjectNode object) {
            List<String> shown = new ArrayList<>(names);
            shown.add(ALWAYS_SHOWN);
            object.retain(shown);
        }
    }
}

package io.standfirst.desk;

import io.standfirst.article.TextRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Changes to one of an article's lists: sections, quotes and related items are inserted, replaced, removed and put in
 * order in the same way.
 */
record Items<T>(List<T> list, Function<T, UUID> id, TextRules rules) {

    /** @param position from 0; null for the end */
    List<T> insert(T item, Integer position) {
        List<T> changed = new ArrayList<>(list);
        changed.add(position(position, list.size(), list.size()), item);
        return changed;
    }

    /** @param position where the item goes; null to leave it where it is */
    List<T> replace(T item, Integer position) {
        int index = index(id.apply(item));
        List<T> changed = new ArrayList<>(list);
        changed.remove(index);
        changed.add(position(position, index, changed.size()), item);
        return changed;
    }

    List<T> remove(UUID itemId) {
        List<T> changed = new ArrayList<>(list);
        changed.remove(index(itemId));
        return changed;
    }

    /** Puts the items in the order of their ids, each of which has to be named once. */
    List<T> order(List<UUID> ids) {
        Map<UUID, T> byId = new HashMap<>();
        list.forEach(item -> byId.put(id.apply(item), item));
        if (ids.size() != list.size() || !new HashSet<>(ids).equals(byId.keySet())) {
            rules.add("", "must be a list of the ids of all %d items, each once".formatted(list.size()));
            return list;
        }
        return ids.stream().map(byId::get).toList();
    }

    private int index(UUID itemId) {
        for (int i = 0; i < list.size(); i++) {
            if (id.apply(list.get(i)).equals(itemId)) {
                return i;
            }
        }
        throw new MissingException();
    }

    private int position(Integer asked, int usual, int last) {
        if (asked == null) {
            return usual;
        }
        if (asked < 0 || asked > last) {
            rules.add("/position", "must be from 0 to " + last);
            return usual;
        }
        return asked;
    }
}

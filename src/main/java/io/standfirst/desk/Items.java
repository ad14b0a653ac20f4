package io.standfirst.desk;

import io.standfirst.article.TextRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Changes to one of an article's lists: sections, quotes and related items are inserted, replaced, removed and put in
 * order in the same way. Items that no writer is shown do not count, and stay behind the items that they follow.
 *
 * @param unseen the ids of those
 */
record Items<T>(List<T> list, Function<T, UUID> id, Set<UUID> unseen, TextRules rules) {

    /** @param position from 0; null for the end */
    List<T> insert(T item, Integer position) {
        List<T> changed = seen();
        changed.add(position(position, changed.size(), changed.size()), item);
        return withUnseen(changed);
    }

    /** @param position where the item goes; null to leave it where it is */
    List<T> replace(T item, Integer position) {
        List<T> changed = seen();
        int index = index(changed, id.apply(item));
        changed.remove(index);
        changed.add(position(position, index, changed.size()), item);
        return withUnseen(changed);
    }

    /** One that is not seen, too. */
    List<T> remove(UUID itemId) {
        List<T> changed = new ArrayList<>(list);
        changed.remove(index(changed, itemId));
        return changed;
    }

    /** Puts the items in the order of their ids, each of which has to be named once. */
    List<T> order(List<UUID> ids) {
        Map<UUID, T> byId = new HashMap<>();
        seen().forEach(item -> byId.put(id.apply(item), item));
        if (ids.size() != byId.size() || !new HashSet<>(ids).equals(byId.keySet())) {
            rules.add("", "must be a list of the ids of all %d items, each once".formatted(byId.size()));
            return list;
        }
        return withUnseen(ids.stream().map(byId::get).toList());
    }

    /** The item at its position. */
    <R> R at(UUID itemId, Found<T, R> found) {
        List<T> seen = seen();
        int position = index(seen, itemId);
        return found.at(seen.get(position), position);
    }

    interface Found<T, R> {
        R at(T item, int position);
    }

    /** What was sent to replace all that are seen, with those that are not. */
    List<T> withUnseen(List<T> sent) {
        List<T> whole = new ArrayList<>(sent);
        for (int i = 0; i < list.size(); i++) {
            UUID itemId = id.apply(list.get(i));
            if (unseen.contains(itemId) && find(whole, itemId) < 0) {
                whole.add(behindThoseBefore(i, whole), list.get(i));
            }
        }
        return whole;
    }

    private int behindThoseBefore(int index, List<T> whole) {
        for (int i = index - 1; i >= 0; i--) {
            int found = find(whole, id.apply(list.get(i)));
            if (found >= 0) {
                return found + 1;
            }
        }
        return 0;
    }

    private List<T> seen() {
        return list.stream().filter(item -> !unseen.contains(id.apply(item))).collect(Collectors.toCollection(ArrayList::new));
    }

    private int index(List<T> items, UUID itemId) {
        int found = find(items, itemId);
        if (found < 0) {
            throw new MissingException();
        }
        return found;
    }

    private int find(List<T> items, UUID itemId) {
        return items.stream().map(id).toList().indexOf(itemId);
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

package io.standfirst.article.diff;

import io.standfirst.article.diff.Alignments.Stretch;
import io.standfirst.article.diff.ItemDifference.ItemChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Compares two states of a list by the identity of its items. An item has moved if it stands elsewhere among those that
 * stayed; that others before it came or went does not count.
 */
final class ItemComparison<T> {

    private final Map<UUID, Integer> oldPositions = new HashMap<>();
    private final Map<UUID, Integer> newPositions = new HashMap<>();
    private final List<T> old;
    private final List<T> now;
    private final List<Stretch<UUID>> stretches;
    private final BiPredicate<T, T> same;

    private ItemComparison(List<T> old, List<T> now, Function<T, UUID> id, BiPredicate<T, T> same,
            Alignments alignments) {
        this.old = old;
        this.now = now;
        this.same = same;
        List<UUID> oldIds = old.stream().map(id).toList();
        List<UUID> newIds = now.stream().map(id).toList();
        this.stretches = alignments.align(oldIds, newIds);
        number(oldIds, oldPositions);
        number(newIds, newPositions);
    }

    /** @param same whether an item says what it said */
    static <T> ItemComparison<T> of(List<T> old, List<T> now, Function<T, UUID> id, BiPredicate<T, T> same,
            Alignments alignments) {
        return new ItemComparison<>(old, now, id, same, alignments);
    }

    private static void number(List<UUID> ids, Map<UUID, Integer> positions) {
        for (int index = 0; index < ids.size(); index++) {
            positions.put(ids.get(index), index);
        }
    }

    /** @param detail says what became of an item's members; either state is null if the item was not, or is no more */
    <D> List<ItemDifference<D>> differences(BiFunction<T, T, D> detail) {
        List<ItemDifference<D>> differences = new ArrayList<>();
        for (Stretch<UUID> stretch : stretches) {
            if (!stretch.same()) {
                stretch.old().stream().filter(id -> !newPositions.containsKey(id))
                        .forEach(id -> differences.add(difference(id, true, detail)));
            }
            for (UUID id : stretch.now()) {
                ItemDifference<D> difference = difference(id, !stretch.same(), detail);
                if (difference != null) {
                    differences.add(difference);
                }
            }
        }
        return List.copyOf(differences);
    }

    /** Null if nothing became of it. */
    private <D> ItemDifference<D> difference(UUID id, boolean moved, BiFunction<T, T, D> detail) {
        Integer from = oldPositions.get(id);
        Integer to = newPositions.get(id);
        T before = from == null ? null : old.get(from);
        T after = to == null ? null : now.get(to);
        boolean says = before != null && after != null && same.test(before, after);
        if (says && !moved) {
            return null;
        }
        ValueDifference<Integer> position = moved ? new ValueDifference<>(from, to) : null;
        return new ItemDifference<>(id, change(from, to, says), position, detail.apply(before, after));
    }

    private static ItemChange change(Integer from, Integer to, boolean same) {
        if (from == null) {
            return ItemChange.ADDED;
        }
        if (to == null) {
            return ItemChange.REMOVED;
        }
        return same ? ItemChange.MOVED : ItemChange.CHANGED;
    }
}

package io.standfirst.article.diff;

import java.util.UUID;

/**
 * What became of one item of a list.
 *
 * @param id       of the item, in both states
 * @param change   the most that happened to it
 * @param position from 0; null if the item stayed where it was among the others
 * @param detail   what became of its own members
 */
public record ItemDifference<D>(UUID id, ItemChange change, ValueDifference<Integer> position, D detail) {

    /** What may happen to an item. */
    public enum ItemChange {
        ADDED,
        REMOVED,
        /** Its members are others now; it may have moved, too. */
        CHANGED,
        /** It stands elsewhere among the others, and says the same. */
        MOVED
    }
}

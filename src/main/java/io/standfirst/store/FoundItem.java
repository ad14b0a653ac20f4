package io.standfirst.store;

import java.util.UUID;

/**
 * Something that a search has found, by its ids alone: whether it may be seen is still to be decided.
 *
 * @param item the section or quote; null for the whole article
 */
public record FoundItem(Kind kind, UUID edition, UUID item) {

    /** What can be found. */
    public enum Kind { ARTICLE, SECTION, QUOTE }
}

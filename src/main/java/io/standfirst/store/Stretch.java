package io.standfirst.store;

/**
 * Which rows of a list are wanted.
 *
 * @param descending which way the list runs
 * @param after      the row behind which to begin; null for the beginning
 * @param limit      how many rows at the most, 1 or more
 * @param total      whether to count the whole list, too
 */
public record Stretch(boolean descending, Keyset after, int limit, boolean total) {
}

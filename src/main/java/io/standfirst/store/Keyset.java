package io.standfirst.store;

import java.util.UUID;

/**
 * A point in a sorted list: the row with these keys.
 *
 * @param value what the list is sorted by: an instant, or the bytes of a name's sort key
 * @param id    tells rows apart whose value is the same
 */
public record Keyset(Object value, UUID id) {
}

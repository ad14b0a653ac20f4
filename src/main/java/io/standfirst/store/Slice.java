package io.standfirst.store;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Some rows of a list, from one point of it on.
 *
 * @param items in the order of the list
 * @param next  the keys behind which the list goes on; null at its end
 * @param total how many rows the whole list has; empty unless it was asked for
 */
public record Slice<T>(List<T> items, Keyset next, OptionalLong total) {

    public <R> Slice<R> map(Function<T, R> function) {
        return new Slice<>(items.stream().map(function).toList(), next, total);
    }
}

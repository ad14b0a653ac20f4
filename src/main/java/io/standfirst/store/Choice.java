package io.standfirst.store;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a filter lets through: any of some values, and none of others.
 *
 * @param any  empty if the filter does not choose
 * @param none never empty together with {@code any}; see {@link #isOpen}
 */
public record Choice<T>(Set<T> any, Set<T> none) {

    public Choice {
        any = Set.copyOf(any);
        none = Set.copyOf(none);
    }

    public static <T> Choice<T> open() {
        return new Choice<>(Set.of(), Set.of());
    }

    /** Whether everything passes. */
    public boolean isOpen() {
        return any.isEmpty() && none.isEmpty();
    }

    /** What is left of it when what is chosen has been seen to. */
    Choice<T> refusals() {
        return new Choice<>(Set.of(), none);
    }

    public <R> Choice<R> map(Function<T, R> function) {
        return new Choice<>(
                any.stream().map(function).collect(Collectors.toSet()),
                none.stream().map(function).collect(Collectors.toSet()));
    }
}

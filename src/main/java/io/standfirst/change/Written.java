package io.standfirst.change;

import java.util.OptionalLong;

/**
 * What came of a write.
 *
 * @param change the number of the last change that it made; empty if it altered nothing
 */
public record Written<T>(T result, OptionalLong change) {
}

package io.standfirst.store.sql;

/**
 * One condition, to be a part of others.
 *
 * @param text   SQL, with a {@code ?} for each value
 * @param values see {@link Query#of}
 */
public record Condition(String text, Object... values) {
}

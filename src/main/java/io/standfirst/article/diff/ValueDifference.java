package io.standfirst.article.diff;

/**
 * A value that is another one now.
 *
 * @param from null if there was none
 * @param to   null if there is none any more
 */
public record ValueDifference<T>(T from, T to) {
}

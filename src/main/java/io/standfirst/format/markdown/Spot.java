package io.standfirst.format.markdown;

/**
 * A place in a document, both from 1.
 *
 * @param column in code points
 */
public record Spot(int line, int column) {
}

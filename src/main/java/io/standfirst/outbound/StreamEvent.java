package io.standfirst.outbound;

/**
 * What is sent on a stream.
 *
 * @param cursor the place behind it
 * @param data   the change, as JSON in one line; null for a sign of life
 */
public record StreamEvent(String cursor, String data) {

    static StreamEvent signOfLife(String cursor) {
        return new StreamEvent(cursor, null);
    }
}

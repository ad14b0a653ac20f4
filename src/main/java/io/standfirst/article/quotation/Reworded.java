package io.standfirst.article.quotation;

import java.util.UUID;

/**
 * A quote whose words an edit changed.
 *
 * @param quote the id of the quote
 * @param from  its words before
 * @param to    its words now, as they stand in the text; those of two spans are joined by one space
 */
public record Reworded(UUID quote, String from, String to) {
}

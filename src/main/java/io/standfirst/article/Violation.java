package io.standfirst.article;

/**
 * One broken rule.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into the article as it was sent
 * @param message what is wrong and what would be right, as a sentence for the sender; never repeats the sent value
 */
public record Violation(String pointer, String message) {
}

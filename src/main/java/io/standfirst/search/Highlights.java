package io.standfirst.search;

/**
 * Where the words of a question stand in what was found: HTML in which nothing is marked up but they, by {@code em}. Each
 * is null if it has none of them.
 *
 * @param body a few sentences of the body, or a quote's words
 */
public record Highlights(String headline, String standfirst, String heading, String body) {
}

package io.standfirst.story;

import io.standfirst.article.Span;
import java.util.List;

/**
 * What a quote of the article was made of. All positions are code points in the text that was sent.
 *
 * @param confidence that the speaker is right, from 0 to 1
 * @param evidence   the words that attribute it
 * @param mention    the words that name or stand for the speaker
 * @param source     where the quoted words stand, inside the marks; one span for each of the quote's
 */
public record Finding(double confidence, Words evidence, Words mention, List<Span> source) {

    /** Some words of what was sent. */
    public record Words(String text, int start, int end) {
    }
}

package io.standfirst.story.speech;

import io.standfirst.article.QuoteKind;
import io.standfirst.article.Span;
import java.util.List;

/**
 * Words that a text quotes.
 *
 * @param spans  where they stand, inside the marks; several if the attribution interrupts them, or a paragraph ends
 * @param text   the words, those of two spans joined by one space
 * @param closed whether a mark ends them
 * @param by     who spoke them; null if nothing tells
 */
public record Quotation(List<Span> spans, String text, QuoteKind kind, boolean closed, Attribution by) {
}

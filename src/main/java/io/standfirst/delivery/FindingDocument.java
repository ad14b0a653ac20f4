package io.standfirst.delivery;

import io.standfirst.article.Span;
import java.util.List;

/**
 * What a quote was made of in a raw story.
 *
 * @param evidence the words that attribute it; null if they are not in the text that was sent
 * @param mention  the words that name the speaker; likewise
 */
public record FindingDocument(Double confidence, SourceDocument evidence, SourceDocument mention, List<Span> source) {
}

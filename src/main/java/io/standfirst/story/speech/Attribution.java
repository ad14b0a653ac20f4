package io.standfirst.story.speech;

import io.standfirst.article.Span;
import io.standfirst.article.SpeakerKind;

/**
 * Who spoke, and what tells so.
 *
 * @param name       the full name, if the text has it somewhere; else the words that stand for the speaker
 * @param known      whether the name is one, and not a pronoun for which nobody was found
 * @param role       what the text says that the speaker is; null if it does not
 * @param mention    the words that name or stand for the speaker
 * @param evidence   the words that attribute the quotation: speaker and verb
 * @param confidence from 0 to 1
 */
public record Attribution(
        String name, boolean known, SpeakerKind kind, String role, Span mention, Span evidence, double confidence) {
}

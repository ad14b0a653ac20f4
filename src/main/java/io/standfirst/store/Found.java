package io.standfirst.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a search has found and the viewpoint sees, as it is stored now.
 *
 * @param sections of an article all, without their bodies; of a section that one; of a quote none
 * @param quote    null unless a quote was found
 */
public record Found(FoundItem item, Head article, List<Text> sections, StoredQuote quote) {

    /** The front of the article. */
    public record Head(UUID id, String slug, View view, String headline, String kicker, String standfirst,
            String publisher, String language, Instant publishedAt, Instant updatedAt) {
    }

    /** The words of a section. */
    public record Text(UUID id, int position, String heading, String anchor, String text) {
    }
}

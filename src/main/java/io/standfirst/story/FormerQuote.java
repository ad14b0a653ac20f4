package io.standfirst.story;

import io.standfirst.article.quotation.Words;
import io.standfirst.desk.QuoteInput;
import java.util.Set;
import java.util.UUID;

/**
 * A quote that an article has or had.
 *
 * @param words    all that it ever said
 * @param last     what it said last
 * @param speakers everybody who was ever named for it
 * @param present  as the article has it; null if it was taken out
 */
record FormerQuote(Set<Words> words, Words last, Set<UUID> speakers, QuoteInput present) {

    boolean isPresent() {
        return present != null;
    }
}

package io.standfirst.store;

import io.standfirst.article.Quote;
import io.standfirst.article.Speaker;
import java.time.Instant;
import java.util.UUID;

/**
 * A quote with the article it stands in.
 *
 * @param version      the revision in which the quote last changed
 * @param canonicalUrl the article's; null if it has none
 * @param updatedAt    when what is shown of the article last changed
 */
public record StoredQuote(
        Quote quote, int position, int version, View view, Speaker speaker, UUID article, String slug,
        String headline, String publisher, String canonicalUrl, Instant publishedAt, Instant updatedAt) {
}

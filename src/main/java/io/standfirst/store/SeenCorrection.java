package io.standfirst.store;

import io.standfirst.article.Correction;

/**
 * A correction with the article that it is about, as somebody sees that.
 *
 * @param correction   without the part that it is about
 * @param canonicalUrl the article's; null if it has none
 */
public record SeenCorrection(Correction correction, String slug, String headline, String publisher, String language, String canonicalUrl) {
}

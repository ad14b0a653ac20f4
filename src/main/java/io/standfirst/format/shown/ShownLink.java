package io.standfirst.format.shown;

import io.standfirst.article.Relation;

/**
 * A related item that the reader may see.
 *
 * @param own       whether it is an article of this store
 * @param url       where it stands
 * @param title     what the link says: of an article its headline
 * @param publisher may be null
 */
public record ShownLink(Relation relation, boolean own, String url, String title, String publisher) {
}

package io.standfirst.store;

import io.standfirst.article.quotation.Carried;
import java.util.UUID;

/**
 * An article that is about to be stored for the first time, as revision 1.
 *
 * @param reserves whether its slug is still to be reserved
 * @param awaited  whether others link to it already, see {@link ArticleRepository#expect}
 */
public record NewArticle(
        Carried carried, String slug, int wordCount, Signature signature, boolean reserves, boolean awaited) {

    public UUID id() {
        return carried.article().id();
    }
}

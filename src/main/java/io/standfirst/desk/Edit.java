package io.standfirst.desk;

import io.standfirst.article.Article;
import java.util.UUID;

/** One way to change an article: a function from the value before to the value after. */
@FunctionalInterface
interface Edit {

    /** @param composition makes values of what was sent, and collects what is wrong with it */
    Edited apply(Article before, Composition composition);

    /**
     * What an edit made.
     *
     * @param item         the section, quote or related item that was written; null if that was the article
     * @param restoredFrom the revision whose article this is, quotes in their places; null if it is a new one
     */
    record Edited(Article article, UUID item, Integer restoredFrom) {

        Edited(Article article, UUID item) {
            this(article, item, null);
        }
    }
}

package io.standfirst.outbound;

import io.standfirst.store.ArticleFilter;
import java.util.function.Supplier;

/**
 * Which articles somebody follows, as they said it. What that means is looked up at each reading: a slug, or the id of a
 * speaker who is merged into another, can come to mean something else.
 */
public final class Followed {

    private final String said;
    private final Supplier<ArticleFilter> meaning;

    /**
     * @param said    the same for all who follow the same
     * @param meaning null for all articles, and for what is no article, too; may be asked for on any thread
     */
    public Followed(String said, Supplier<ArticleFilter> meaning) {
        this.said = said;
        this.meaning = meaning;
    }

    /** What it means now; null for everything. */
    ArticleFilter filter() {
        return meaning.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Followed followed && followed.said.equals(said);
    }

    @Override
    public int hashCode() {
        return said.hashCode();
    }
}

package io.standfirst.article;

/** How much of what was said a quote gives. */
public enum QuoteKind {
    /** At least one whole sentence or clause that stands by itself. */
    FULL,
    /** Some words inside a sentence of the article. */
    FRAGMENT
}

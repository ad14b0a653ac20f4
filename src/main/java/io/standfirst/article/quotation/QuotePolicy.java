package io.standfirst.article.quotation;

/** What to do with a quote whose words an edit changes. */
public enum QuotePolicy {
    /** Refuse the edit. */
    REFUSE,
    /** Keep the quote's words and take its place away. */
    DETACH,
    /** Let the quote's words follow the text, if both of its borders survive the edit; else refuse. */
    FOLLOW
}

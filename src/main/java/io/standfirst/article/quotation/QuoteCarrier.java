package io.standfirst.article.quotation;

import io.standfirst.article.Article;

/** Carries the places of quotes through an edit, so that their words stand in the text afterwards as before. */
public final class QuoteCarrier {

    private QuoteCarrier() {
    }

    /**
     * The edited article with its quotes where their words are now. A quote that the edit did not name (its place is as
     * it was) moves along with its text, into another section too if its paragraph was moved there. A quote that is new
     * or was given another place must stand exactly there: it is never moved. A quote without a place is left alone.
     *
     * <p>A quote never moves to words that stood elsewhere before, for somebody else may have said those; and two
     * quotes of the same words that stood in two places never end up in one.
     *
     * @param before the article as it is, where the words of every placed quote stand in their place
     * @param after  the article as it is to be, with new texts but the places of its quotes not yet carried
     * @throws BrokenQuotesException if the policy does not allow what the edit does to quotes
     */
    public static Carried carry(Article before, Article after, QuotePolicy policy) {
        return new Carriage(before, after).settle(policy);
    }
}

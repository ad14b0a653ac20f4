package io.standfirst.article.quotation;

import java.util.List;

/** An edit would leave quotes whose words do not stand in the article; carries all of them, not only the first. */
public class BrokenQuotesException extends RuntimeException {

    private final transient List<BrokenQuote> quotes;

    public BrokenQuotesException(List<BrokenQuote> quotes) {
        super("Broken quotes: " + quotes.stream().map(broken -> broken.quote().toString()).toList());
        this.quotes = List.copyOf(quotes);
    }

    public List<BrokenQuote> quotes() {
        return quotes;
    }
}

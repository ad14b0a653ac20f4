package io.standfirst.desk;

import io.standfirst.article.Article;
import io.standfirst.article.Quote;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Writes the quotes of an article. */
@Singleton
public class QuoteDesk extends ListDesk<Quote, QuoteInput> {

    QuoteDesk(Desk desk) {
        super(desk);
    }

    @Override
    List<Quote> list(Article article) {
        return article.quotes();
    }

    @Override
    Article with(Article article, List<Quote> changed) {
        return article.withQuotes(changed);
    }

    @Override
    UUID idOf(Quote item) {
        return item.id();
    }

    @Override
    Quote make(Composition composition, QuoteInput input) {
        return composition.quote(input, "");
    }
}

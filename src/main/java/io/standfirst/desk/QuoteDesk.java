package io.standfirst.desk;

import io.standfirst.article.Article;
import io.standfirst.article.Quote;
import io.standfirst.store.StoredArticle;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Writes the quotes of an article. */
@Singleton
public class QuoteDesk extends ListDesk<Quote, QuoteInput> {

    QuoteDesk(Desk desk, Patches patches) {
        super(desk, patches, QuoteInput.class);
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

    @Override
    QuoteInput form(StoredArticle article, Quote item, int position) {
        return QuoteInput.of(item, position, article.speakers().get(item.speaker()));
    }
}

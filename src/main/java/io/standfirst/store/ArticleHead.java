package io.standfirst.store;

import io.standfirst.article.Article;
import io.standfirst.article.Quote;
import io.standfirst.article.Speaker;
import io.standfirst.store.sql.Columns;
import io.standfirst.store.sql.Conditions;
import io.standfirst.store.sql.Query;
import java.time.Instant;

/** One row of a query for articles: an edition {@code e} and its article {@code a}. */
record ArticleHead(EditionRow edition, ArticleRow article) {

    static final String FROM = "edition e join article a on a.id = e.article_id";

    static final Columns<ArticleHead> COLUMNS = new Columns<>(EditionRow.COLUMNS + ", " + ArticleRow.COLUMNS,
            row -> new ArticleHead(EditionRow.COLUMNS.read(row), ArticleRow.COLUMNS.read(row)));

    static Query select(Conditions conditions) {
        return Query.of("select " + COLUMNS + " from " + FROM).where(conditions);
    }

    /** A quote that stands in it. */
    StoredQuote quote(Item<Quote> quote, int position, Speaker speaker, View view) {
        Article front = edition.front();
        return new StoredQuote(quote.value(), position, quote.version(), view, speaker, article.id(), article.slug(), front.headline(),
                front.publisher(), front.canonicalUrl(), edition.release().publishedAt(), instant(ArticleDate.UPDATED, view));
    }

    /** The same as {@link ArticleConditions#instant}, of a row that has been read. */
    Instant instant(ArticleDate date, View view) {
        return switch (date) {
            case PUBLISHED -> edition.release().publishedAt();
            case UPDATED -> view == View.PUBLISHED ? edition.release().visibleFrom() : article.updatedAt();
            case CREATED -> article.createdAt();
        };
    }
}

package io.standfirst.store;

import java.time.Instant;

/** One row of a query for articles: an edition and its article. */
record ArticleHead(EditionEntity edition, ArticleEntity article) {

    static ArticleHead of(Object[] row) {
        return new ArticleHead((EditionEntity) row[0], (ArticleEntity) row[1]);
    }

    /** The same as {@link ArticleConditions#instant}, of a row that has been read. */
    Instant instant(ArticleDate date, View view) {
        return switch (date) {
            case PUBLISHED -> edition.publishedAt;
            case UPDATED -> view == View.PUBLISHED ? edition.visibleFrom : article.updatedAt;
            case CREATED -> article.createdAt;
        };
    }
}

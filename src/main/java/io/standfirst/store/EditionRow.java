package io.standfirst.store;

import io.standfirst.article.Article;
import io.standfirst.article.Image;
import io.standfirst.article.Release;
import io.standfirst.store.sql.Columns;
import io.standfirst.store.sql.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * An edition {@code e} as it is read.
 *
 * @param front   the article without its lists
 * @param release without instants for a working copy
 */
record EditionRow(UUID id, Article front, int revision, int wordCount, Release release) {

    static final Columns<EditionRow> COLUMNS = new Columns<>("""
            e.id, e.article_id, e.headline, e.kicker, e.standfirst, e.publisher, e.language, e.canonical_url,
            e.image_url, e.image_alt, e.image_caption, e.image_credit, e.image_width, e.image_height,
            e.revision, e.word_count, e.published_at, e.visible_from, e.visible_until, e.asked_until""", EditionRow::read);

    /** Its time before readers, of an edition under some name; without its words. */
    static Columns<Release> release(String name) {
        String columns = "%1$s.id, %1$s.revision, %1$s.published_at, %1$s.visible_from, %1$s.visible_until, %1$s.asked_until";
        return new Columns<>(columns.formatted(name), row -> new Release(
                row.id(), row.number(), row.instant(), row.instant(), row.instant(), row.instant()));
    }

    private static EditionRow read(Row row) throws SQLException {
        UUID id = row.id();
        Article front = new Article(row.id(), row.text(), row.text(), row.text(), row.text(), row.text(), row.text(),
                image(row), List.of(), List.of(), List.of(), List.of(), List.of());
        int revision = row.number();
        int wordCount = row.number();
        Release release = new Release(id, revision, row.instant(), row.instant(), row.instant(), row.instant());
        return new EditionRow(id, front, revision, wordCount, release);
    }

    private static Image image(Row row) throws SQLException {
        Image image = new Image(
                row.text(), row.text(), row.text(), row.text(), row.numberOrNull(), row.numberOrNull());
        return image.url() == null ? null : image;
    }
}

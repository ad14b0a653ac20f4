package io.standfirst.store;

import io.standfirst.article.Place;
import io.standfirst.article.Quote;
import io.standfirst.article.QuoteKind;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Relation;
import io.standfirst.article.Section;
import io.standfirst.store.sql.Columns;
import io.standfirst.store.sql.Row;
import java.sql.SQLException;
import java.util.UUID;

/**
 * One of an edition's sections, quotes or related items, as it is read.
 *
 * @param version the revision in which it last changed
 */
record Item<T>(UUID edition, UUID id, int version, T value) {

    /** Of a table {@code r}. */
    static final Columns<Item<Section>> SECTION = new Columns<>(
            "r.edition_id, r.version, r.id, r.heading, r.anchor, r.body, r.text, r.html", row -> {
                UUID edition = row.id();
                int version = row.number();
                Section section = new Section(row.id(), row.text(), row.text(), row.text(), row.text(), row.text());
                return new Item<>(edition, section.id(), version, section);
            });

    /** Of a table {@code r}. */
    static final Columns<Item<Quote>> QUOTE = new Columns<>("""
            r.edition_id, r.version, r.id, r.text, r.kind, r.speaker_id, r.speaker_role,
            r.part, r.section_id, r.spans""", row -> {
                UUID edition = row.id();
                int version = row.number();
                Quote quote = new Quote(
                        row.id(), row.text(), row.constant(QuoteKind.class), row.id(), row.text(), place(row));
                return new Item<>(edition, quote.id(), version, quote);
            });

    /** Of a table {@code r}. */
    static final Columns<Item<RelatedItem>> RELATED = new Columns<>(
            "r.edition_id, r.version, r.id, r.relation, r.target_id, r.url, r.title, r.publisher", row -> {
                UUID edition = row.id();
                int version = row.number();
                RelatedItem related = new RelatedItem(
                        row.id(), row.constant(Relation.class), row.id(), row.text(), row.text(), row.text());
                return new Item<>(edition, related.id(), version, related);
            });

    private static Place place(Row row) throws SQLException {
        QuotePart part = row.constant(QuotePart.class);
        UUID section = row.id();
        String spans = row.text();
        return part == null ? null : new Place(section, SpansText.read(spans));
    }
}

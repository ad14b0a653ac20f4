package io.standfirst.store;

import io.standfirst.article.Corrected;
import io.standfirst.article.Correction;
import io.standfirst.article.CorrectionKind;
import io.standfirst.store.sql.Columns;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The corrections of the articles of a page, in the order in which they were made. */
final class CorrectionRows {

    private static final List<String> ITEMS = List.of("section", "quote");

    private static final Columns<CorrectionRow> COLUMNS = new Columns<>(
            "c.article_id, c.part, c.item_id, c.id, c.kind, c.text, c.at, c.version, c.created_at, c.updated_at",
            row -> new CorrectionRow(row.id(), row.constant(Corrected.Part.class), row.id(), new Correction(
                    row.id(), row.constant(CorrectionKind.class), row.text(), null, row.instant(), row.number(),
                    row.instant(), row.instant())));

    private final Reading reading;
    private final Viewpoint viewpoint;

    CorrectionRows(Reading reading, Viewpoint viewpoint) {
        this.reading = reading;
        this.viewpoint = viewpoint;
    }

    /** @param correction without what it is about */
    private record CorrectionRow(UUID article, Corrected.Part part, UUID item, Correction correction) {

        /** @param told the sections and quotes of which the viewpoint may know */
        Correction value(Set<UUID> told) {
            return correction.withAbout(part == null ? null : new Corrected(part, told.contains(item) ? item : null));
        }
    }

    /** By article. */
    Map<UUID, List<Correction>> of(List<ArticleHead> heads) {
        List<UUID> articles = heads.stream().map(ArticleHead::article)
                .filter(article -> article.correctedAt() != null).map(ArticleRow::id).toList();
        if (articles.isEmpty()) {
            return Map.of();
        }
        List<CorrectionRow> rows = reading.list(Query.of(
                "select " + COLUMNS + " from correction c where c.article_id in (?) order by c.at, c.id", articles), COLUMNS);
        Set<UUID> told = told(rows, heads);
        return rows.stream().collect(Collectors.groupingBy(CorrectionRow::article,
                Collectors.mapping(row -> row.value(told), Collectors.toList())));
    }

    /** Readers may know of those in the editions that they see. */
    private Set<UUID> told(List<CorrectionRow> rows, List<ArticleHead> heads) {
        Set<UUID> named = rows.stream().map(CorrectionRow::item).filter(Objects::nonNull).collect(Collectors.toSet());
        if (named.isEmpty() || viewpoint.view() == View.WORKING) {
            return named;
        }
        List<UUID> editions = heads.stream().map(head -> head.edition().id()).toList();
        Set<UUID> told = new HashSet<>();
        for (String table : ITEMS) {
            told.addAll(reading.list(Query.of(
                    "select r.id from " + table + " r where r.edition_id in (?) and r.id in (?)", editions, named),
                    row -> row.id()));
        }
        return told;
    }
}

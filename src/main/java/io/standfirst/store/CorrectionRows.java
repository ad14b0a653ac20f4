package io.standfirst.store;

import io.standfirst.article.Correction;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** The corrections of the articles of a page, in the order in which they were made. */
final class CorrectionRows {

    private static final List<String> ITEMS = List.of("SectionEntity", "QuoteEntity");

    private final StatelessSession session;
    private final Viewpoint viewpoint;

    CorrectionRows(StatelessSession session, Viewpoint viewpoint) {
        this.session = session;
        this.viewpoint = viewpoint;
    }

    /** By article. */
    Map<UUID, List<Correction>> of(List<ArticleHead> heads) {
        List<UUID> articles = heads.stream().map(head -> head.article().id).toList();
        List<CorrectionEntity> rows = new Conditions().and("c.articleId in (:articles)", "articles", articles)
                .query(session, "from CorrectionEntity c", " order by c.at, c.id", CorrectionEntity.class)
                .getResultList();
        Set<UUID> told = told(rows, heads);
        return rows.stream().collect(Collectors.groupingBy(row -> row.articleId, Collectors.mapping(
                row -> row.value(told.contains(row.itemId) ? row.itemId : null), Collectors.toList())));
    }

    /** The sections and quotes of which the viewpoint may know: readers those of the editions that they see. */
    private Set<UUID> told(List<CorrectionEntity> rows, List<ArticleHead> heads) {
        Set<UUID> named = rows.stream().map(row -> row.itemId).filter(Objects::nonNull).collect(Collectors.toSet());
        if (named.isEmpty() || viewpoint.view() == View.WORKING) {
            return named;
        }
        List<UUID> editions = heads.stream().map(head -> head.edition().id).toList();
        Conditions shown = new Conditions()
                .and("r.id.edition in (:editions)", "editions", editions)
                .and("r.id.item in (:items)", "items", named);
        Set<UUID> told = new HashSet<>();
        for (String entity : ITEMS) {
            told.addAll(shown.query(session, "select r.id.item from " + entity + " r", "", UUID.class).getResultList());
        }
        return told;
    }
}

package io.standfirst.store;

import io.standfirst.article.Correction;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
        List<CorrectionEntity> rows = session.createSelectionQuery(
                        "from CorrectionEntity c where c.articleId in :articles order by c.at, c.id",
                        CorrectionEntity.class)
                .setParameter("articles", heads.stream().map(head -> head.article().id).toList())
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
        Function<String, List<UUID>> shown = entity -> session.createSelectionQuery(
                        "select r.id.item from " + entity + " r where r.id.edition in :editions and r.id.item in :items",
                        UUID.class)
                .setParameter("editions", editions)
                .setParameter("items", named)
                .getResultList();
        Set<UUID> told = new HashSet<>();
        ITEMS.forEach(entity -> told.addAll(shown.apply(entity)));
        return told;
    }
}

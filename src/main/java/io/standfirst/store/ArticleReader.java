package io.standfirst.store;

import io.standfirst.article.Publication;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Articles as somebody reads them: one, or a list. The number of statements does not depend on the number of rows. */
@ApplicationScoped
public class ArticleReader {

    private static final String HEADS = "EditionEntity e join ArticleEntity a on a.id = e.articleId";

    private final Snapshot snapshot;
    private final ArticleConditions conditions;
    private final ArticleAssembly assembly;

    ArticleReader(Snapshot snapshot, ArticleConditions conditions, ArticleAssembly assembly) {
        this.snapshot = snapshot;
        this.conditions = conditions;
        this.assembly = assembly;
    }

    /** What stands in the way of an article that is not seen, or behind an address that has changed. */
    public record Standing(String slug, Publication publication) {
    }

    /** An article, if it is seen from the viewpoint. */
    public Optional<StoredArticle> one(UUID id, Viewpoint viewpoint, Set<Part> parts) {
        Conditions wanted = conditions.seenFrom(viewpoint).and("a.id = :id", "id", id);
        return first(wanted, viewpoint, parts);
    }

    /** An article in the trash. */
    public Optional<StoredArticle> trashed(UUID id, Viewpoint viewpoint, Set<Part> parts) {
        Conditions wanted = trash().and("a.id = :id", "id", id);
        return first(wanted, viewpoint, parts);
    }

    public Slice<StoredArticle> list(
            ArticleFilter filter, Viewpoint viewpoint, ArticleDate sort, Stretch stretch, Set<Part> parts) {
        Listing listing = listing(sort, viewpoint.view());
        Conditions wanted = conditions.of(filter, viewpoint);
        return snapshot.read(session -> assemble(session,
                listing.read(session, wanted, stretch, Object[].class, row -> key(row, sort, viewpoint.view())),
                viewpoint, parts));
    }

    /** The trash, by the time of trashing. */
    public Slice<StoredArticle> trash(Viewpoint viewpoint, Stretch stretch) {
        Listing listing = new Listing("e, a", HEADS, "a.trashedAt", "a.id", null);
        return snapshot.read(session -> assemble(session,
                listing.read(session, trash(), stretch, Object[].class,
                        row -> new Keyset(ArticleHead.of(row).article().trashedAt, ArticleHead.of(row).article().id)),
                viewpoint, Part.NONE));
    }

    /** How an article stands, whoever asks: only for deciding what to answer, never to be shown as it is. */
    public Optional<Standing> standing(UUID id) {
        return snapshot.read(session -> Optional.ofNullable(session.get(ArticleEntity.class, id))
                .map(article -> new Standing(article.slug, assembly.publication(session, article))));
    }

    private static Listing listing(ArticleDate sort, View view) {
        String instant = ArticleConditions.instant(sort, view);
        return instant.startsWith("e.")
                ? new Listing("e, a", HEADS, instant, "e.articleId", "e.kind")
                : new Listing("e, a", HEADS, instant, "a.id", null);
    }

    private static Conditions trash() {
        return new Conditions().and("e.kind = WORKING and a.trashedAt is not null");
    }

    private Optional<StoredArticle> first(Conditions wanted, Viewpoint viewpoint, Set<Part> parts) {
        return snapshot.read(session -> {
            List<Object[]> rows = wanted.bind(
                    session.createSelectionQuery("select e, a from " + HEADS + wanted.where(), Object[].class))
                    .getResultList();
            return assembly.assemble(session, rows.stream().map(ArticleHead::of).toList(), viewpoint, parts)
                    .stream().findFirst();
        });
    }

    private Slice<StoredArticle> assemble(
            StatelessSession session, Slice<Object[]> rows, Viewpoint viewpoint, Set<Part> parts) {
        List<ArticleHead> heads = rows.items().stream().map(ArticleHead::of).toList();
        return new Slice<>(assembly.assemble(session, heads, viewpoint, parts), rows.next(), rows.total());
    }

    private static Keyset key(Object[] row, ArticleDate sort, View view) {
        ArticleHead head = ArticleHead.of(row);
        return new Keyset(head.instant(sort, view), head.article().id);
    }
}

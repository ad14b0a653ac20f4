package io.standfirst.store;

import io.standfirst.article.Publication;
import io.standfirst.article.Slugs;
import io.standfirst.store.sql.Condition;
import io.standfirst.store.sql.Conditions;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Reading;
import io.standfirst.store.sql.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Articles as somebody reads them: one, or a list. The number of statements does not depend on the number of rows. */
@ApplicationScoped
public class ArticleReader {

    /** The article that has, or had, a slug. */
    private static final String OF_SLUG =
            "a.id = (select owner_id from slug where noun = 'ARTICLE' and text = ?)";

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

    /**
     * What somebody sees of an article.
     *
     * @param article  null if it is not seen
     * @param standing how it stands, if it is not seen; null if there is no such article
     */
    public record Look(StoredArticle article, Standing standing) {

        static final Look NOTHING = new Look(null, null);
    }

    /** An article, if it is seen from the viewpoint. */
    public Optional<StoredArticle> one(UUID id, Viewpoint viewpoint, Set<Part> parts) {
        return first(conditions.seenFrom(viewpoint).and("a.id = ?", id), viewpoint, parts);
    }

    /**
     * What stands behind a reference, all as it was at one instant.
     *
     * @param reference an id, or a slug, present or old
     */
    public Look look(String reference, Viewpoint viewpoint, Set<Part> parts) {
        if (Slugs.isId(reference)) {
            return look(new Condition("a.id = ?", UUID.fromString(reference)), viewpoint, parts);
        }
        // What is no slug nobody has, and PostgreSQL takes no U+0000.
        return Slugs.isSlug(reference) ? look(new Condition(OF_SLUG, reference), viewpoint, parts) : Look.NOTHING;
    }

    /** The articles of those of some editions that the viewpoint sees, by edition. */
    public Map<UUID, StoredArticle> ofEditions(Collection<UUID> editions, Viewpoint viewpoint, Set<Part> parts) {
        if (editions.isEmpty()) {
            return Map.of();
        }
        return snapshot.read(reading -> {
            List<ArticleHead> heads = reading.list(
                    ArticleHead.select(conditions.seenFrom(viewpoint).and("e.id in (?)", editions)), ArticleHead.COLUMNS);
            List<StoredArticle> articles = assembly.assemble(reading, heads, viewpoint, parts);
            return IntStream.range(0, heads.size()).boxed()
                    .collect(Collectors.toMap(i -> heads.get(i).edition().id(), articles::get));
        });
    }

    /** An article in the trash. */
    public Optional<StoredArticle> trashed(UUID id, Viewpoint viewpoint, Set<Part> parts) {
        return first(trash().and("a.id = ?", id), viewpoint, parts);
    }

    public Slice<StoredArticle> list(
            ArticleFilter filter, Viewpoint viewpoint, ArticleDate sort, Stretch stretch, Set<Part> parts) {
        Links links = Links.leadingTo(filter, sort, viewpoint.view());
        Listing listing = links == null ? listing(sort, viewpoint.view()) : links.listing();
        Conditions wanted = links == null
                ? conditions.of(filter, viewpoint)
                : conditions.of(links, viewpoint);
        return snapshot.read(reading -> assemble(reading,
                listing.read(reading, wanted, stretch, ArticleHead.COLUMNS, head -> key(head, sort, viewpoint.view())),
                viewpoint, parts));
    }

    /**
     * Those of some articles that a filter lets through, in no order.
     *
     * @param filter null for all that are seen
     */
    public List<StoredArticle> some(Set<UUID> ids, ArticleFilter filter, Viewpoint viewpoint, Set<Part> parts) {
        return snapshot.read(reading -> assembly.assemble(reading,
                reading.list(ArticleHead.select(among(ids, filter, viewpoint)), ArticleHead.COLUMNS), viewpoint, parts));
    }

    /** The ids of the same. */
    public Set<UUID> passing(Set<UUID> ids, ArticleFilter filter, Viewpoint viewpoint) {
        return snapshot.read(reading -> Set.copyOf(reading.list(
                Query.of("select a.id from " + ArticleHead.FROM).where(among(ids, filter, viewpoint)), row -> row.id())));
    }

    /** The trash, by the time of trashing. */
    public Slice<StoredArticle> trash(Viewpoint viewpoint, Stretch stretch) {
        Listing listing = new Listing(ArticleHead.COLUMNS.names(), ArticleHead.FROM, "a.trashed_at", "a.id", null);
        return snapshot.read(reading -> assemble(reading,
                listing.read(reading, trash(), stretch, ArticleHead.COLUMNS,
                        head -> new Keyset(head.article().trashedAt(), head.article().id())),
                viewpoint, Part.NONE));
    }

    /** How an article stands, whoever asks: only for deciding what to answer, never to be shown as it is. */
    public Optional<Standing> standing(UUID id) {
        return snapshot.read(reading -> standing(reading, new Condition("a.id = ?", id)));
    }

    private static Listing listing(ArticleDate sort, View view) {
        String instant = ArticleConditions.instant(sort, view);
        return instant.startsWith("e.")
                ? new Listing(ArticleHead.COLUMNS.names(), ArticleHead.FROM, instant, "e.article_id", "e.kind")
                : new Listing(ArticleHead.COLUMNS.names(), ArticleHead.FROM, instant, "a.id", null);
    }

    private Conditions among(Set<UUID> ids, ArticleFilter filter, Viewpoint viewpoint) {
        Conditions wanted = filter == null ? conditions.seenFrom(viewpoint) : conditions.of(filter, viewpoint);
        return ArticleConditions.among(wanted, ids);
    }

    private static Conditions trash() {
        return new Conditions().and("e.kind = 'WORKING' and a.trashed_at is not null");
    }

    private Look look(Condition which, Viewpoint viewpoint, Set<Part> parts) {
        return snapshot.read(reading -> first(reading, conditions.seenFrom(viewpoint).and(which), viewpoint, parts)
                .map(article -> new Look(article, null))
                .orElseGet(() -> new Look(null, standing(reading, which).orElse(null))));
    }

    private Optional<Standing> standing(Reading reading, Condition which) {
        return assembly.article(reading, which)
                .map(article -> new Standing(article.slug(), assembly.publication(reading, article)));
    }

    private Optional<StoredArticle> first(Conditions wanted, Viewpoint viewpoint, Set<Part> parts) {
        return snapshot.read(reading -> first(reading, wanted, viewpoint, parts));
    }

    private Optional<StoredArticle> first(Reading reading, Conditions wanted, Viewpoint viewpoint, Set<Part> parts) {
        List<ArticleHead> heads = reading.list(ArticleHead.select(wanted), ArticleHead.COLUMNS);
        return assembly.assemble(reading, heads, viewpoint, parts).stream().findFirst();
    }

    private Slice<StoredArticle> assemble(
            Reading reading, Slice<ArticleHead> heads, Viewpoint viewpoint, Set<Part> parts) {
        List<StoredArticle> articles = assembly.assemble(reading, heads.items(), viewpoint, parts);
        return new Slice<>(articles, heads.next(), heads.total());
    }

    private static Keyset key(ArticleHead head, ArticleDate sort, View view) {
        return new Keyset(head.instant(sort, view), head.article().id());
    }
}

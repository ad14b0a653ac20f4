package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.standfirst.article.Article;
import io.standfirst.article.Ids;
import io.standfirst.article.Publication;
import io.standfirst.article.quotation.Carried;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Articles as a write sees them. Every method runs in the write's own transaction; {@link #lock} comes first, so that
 * the writers of one article follow one another.
 */
@ApplicationScoped
public class ArticleRepository implements PanacheRepositoryBase<ArticleEntity, UUID> {

    private static final String EXPECT = """
            insert into article (id, slug, revision, created_at, updated_at) values (:id, '', 0, :now, :now)
            on conflict do nothing""";

    private final EditionRepository editions;
    private final ContentRepository content;
    private final RevisionRepository revisions;
    private final RowInsertion insertion;
    private final Snapshot snapshot;
    private final Ids ids;

    ArticleRepository(EditionRepository editions, ContentRepository content, RevisionRepository revisions,
            RowInsertion insertion, Snapshot snapshot, Ids ids) {
        this.editions = editions;
        this.content = content;
        this.revisions = revisions;
        this.insertion = insertion;
        this.snapshot = snapshot;
        this.ids = ids;
    }

    /** Loads an article and keeps other writers out until the transaction ends. */
    public Optional<WorkingCopy> lock(UUID id) {
        if (!RowLock.take(getEntityManager(), ArticleEntity.class, id)) {
            return Optional.empty();
        }
        return findByIdOptional(id).filter(ArticleEntity::hasCome).map(entity -> {
            EditionEntity working = editions.working(id);
            EditionContent rows = content.of(working.id);
            return new WorkingCopy(rows.article(working.front()), entity.slug, entity.revision,
                    editions.publication(entity), rows.versions());
        });
    }

    /** Whether there is such an article outside the trash. */
    public boolean exists(UUID id) {
        return count("id = ?1 and trashedAt is null and revision > 0", id) == 1;
    }

    /**
     * What some ids stand for.
     *
     * @return by id, without those that nothing has
     */
    public Map<UUID, Presence> presence(Collection<UUID> articles) {
        return articles.isEmpty() ? Map.of() : snapshot.read(reading -> reading.list(
                        Query.of("select a.id, a.revision, a.trashed_at from article a where a.id in (?)", articles),
                        row -> Map.entry(row.id(), Presence.of(row.number(), row.instant()))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** How an id that is in use stands. */
    public enum Presence {
        AWAITED, PRESENT, TRASHED;

        private static Presence of(int revision, Instant trashedAt) {
            if (revision == 0) {
                return AWAITED;
            }
            return trashedAt == null ? PRESENT : TRASHED;
        }
    }

    /** The articles that have some quotes, by the quotes' ids. */
    public Map<UUID, UUID> ownersOfQuotes(Collection<UUID> quotes) {
        return quotes.isEmpty() ? Map.of() : snapshot.read(reading -> reading.list(Query.of("""
                        select distinct q.id, e.article_id from quote q join edition e on e.id = q.edition_id
                        where q.id in (?)""", quotes), row -> Map.entry(row.id(), row.id())).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one)));
    }

    /**
     * Lets others link to an article that has not come yet. Nobody sees anything of it until it does; it comes with
     * {@link NewArticle#awaited}.
     */
    public void expect(UUID id, Instant now) {
        getEntityManager().createNativeQuery(EXPECT).setParameter("id", id).setParameter("now", now).executeUpdate();
    }

    /** How many articles others link to that have not come. */
    public long expected() {
        return count("revision = 0");
    }

    /** Stores a new article as revision 1. */
    public void insert(NewArticle made) {
        // In the order of their foreign keys: Hibernate knows no associations here that would tell it.
        rows(made).forEach(getEntityManager()::persist);
    }

    /** Stores many new articles, with few messages to the database. */
    public void insertAll(Collection<NewArticle> made) {
        List<Object> rows = new ArrayList<>();
        for (NewArticle article : made) {
            List<Object> own = rows(article);
            rows.addAll(article.awaited() ? own.subList(1, own.size()) : own);
            if (article.reserves()) {
                rows.add(SlugEntity.of(Noun.ARTICLE, article.slug(), article.id()));
            }
            if (article.awaited()) {
                findById(article.id()).come((ArticleEntity) own.get(0));
            }
        }
        insertion.insert(rows);
    }

    /** Sends everything to the database that was changed so far, and lets go of it. */
    public void settle() {
        flush();
        getEntityManager().clear();
    }

    /** The rows of an article that is new, in the order of their foreign keys. */
    private List<Object> rows(NewArticle made) {
        Article article = made.carried().article();
        ArticleEntity entity = new ArticleEntity();
        entity.id = article.id();
        entity.slug = made.slug();
        entity.createdAt = made.signature().at();
        EditionEntity working = new EditionEntity();
        working.id = ids.next();
        working.articleId = article.id();
        working.kind = EditionKind.WORKING;
        working.write(article, made.wordCount());
        step(entity, working, made.signature());
        List<Object> rows = new ArrayList<>(List.of(entity, working));
        rows.addAll(ContentRepository.rows(working.id, ListedEdition.working(entity), article, item -> entity.revision));
        rows.add(revision(entity, made.carried(), made.signature()));
        return rows;
    }

    /**
     * Stores what became of a working copy, as its next revision.
     *
     * @return the revision's number
     */
    public int save(Carried carried, int wordCount, Signature signature) {
        Article article = carried.article();
        ArticleEntity entity = findById(article.id());
        EditionEntity working = editions.working(article.id());
        working.write(article, wordCount);
        step(entity, working, signature);
        content.save(working.id, ListedEdition.working(entity), article, entity.revision);
        revisions.persist(revision(entity, carried, signature));
        return entity.revision;
    }

    /** Stores who sees what, after {@code after} came out of {@link WorkingCopy#publication()}. */
    public void save(UUID id, Publication after, Instant now) {
        ArticleEntity entity = findById(id);
        entity.publishedAt = after.seenSince();
        entity.withdrawnAt = after.withdrawnAt();
        entity.withdrawalReason = after.reason();
        entity.trashedAt = after.trashedAt();
        editions.save(id, after.releases(), now);
    }

    /** Begins an edition of the working copy, to be {@linkplain #save published}, and says its id. */
    public UUID freeze(UUID id) {
        EditionEntity working = editions.working(id);
        EditionEntity frozen = working.copy(ids.next());
        frozen.kind = EditionKind.PUBLISHED;
        editions.persist(frozen);
        return frozen.id;
    }

    /** The instants of an article that have come, and of which the change log has not been told. */
    public List<Instant> due(UUID id, Instant now) {
        return editions.due(id, now);
    }

    /** The articles for which an instant has come of which the change log has not been told. */
    public List<UUID> due(Instant now) {
        return editions.due(now);
    }

    public void rename(UUID id, String slug) {
        findById(id).slug = slug;
    }

    /** Removes an article for good, with all its editions and revisions. */
    public void erase(UUID id) {
        deleteById(id);
        flush();
    }

    private static void step(ArticleEntity entity, EditionEntity working, Signature signature) {
        entity.revision++;
        entity.updatedAt = signature.at();
        working.revision = entity.revision;
    }

    private static RevisionEntity revision(ArticleEntity entity, Carried carried, Signature signature) {
        RevisionEntity revision = new RevisionEntity();
        revision.id = new RevisionId(entity.id, entity.revision);
        revision.at = signature.at();
        revision.keyId = signature.by();
        revision.verb = signature.verb();
        revision.restoredFrom = signature.restoredFrom();
        revision.document = ArticleJson.write(carried.article());
        revision.quoteChanges = ArticleJson.quoteChanges(carried);
        return revision;
    }
}

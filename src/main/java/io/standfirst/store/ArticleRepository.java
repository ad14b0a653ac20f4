package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.standfirst.article.Article;
import io.standfirst.article.Ids;
import io.standfirst.article.Publication;
import io.standfirst.article.quotation.Carried;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Articles as a write sees them. Every method runs in the write's own transaction; {@link #lock} comes first, so that
 * the writers of one article follow one another.
 */
@ApplicationScoped
public class ArticleRepository implements PanacheRepositoryBase<ArticleEntity, UUID> {

    private final EditionRepository editions;
    private final ContentRepository content;
    private final RevisionRepository revisions;
    private final Ids ids;

    ArticleRepository(
            EditionRepository editions, ContentRepository content, RevisionRepository revisions, Ids ids) {
        this.editions = editions;
        this.content = content;
        this.revisions = revisions;
        this.ids = ids;
    }

    /** Loads an article and keeps other writers out until the transaction ends. */
    public Optional<WorkingCopy> lock(UUID id) {
        if (!RowLock.take(getEntityManager(), ArticleEntity.class, id)) {
            return Optional.empty();
        }
        return findByIdOptional(id).map(entity -> {
            EditionEntity working = editions.working(id);
            EditionContent rows = content.of(working.id);
            return new WorkingCopy(rows.article(working.front()), entity.slug, entity.revision,
                    editions.publication(entity), rows.versions());
        });
    }

    /** Whether there is such an article outside the trash. */
    public boolean exists(UUID id) {
        return count("id = ?1 and trashedAt is null", id) == 1;
    }

    /** Stores a new article as revision 1. */
    public void insert(Carried carried, String slug, int wordCount, Signature signature) {
        Article article = carried.article();
        ArticleEntity entity = new ArticleEntity();
        entity.id = article.id();
        entity.slug = slug;
        entity.createdAt = signature.at();
        EditionEntity working = new EditionEntity();
        working.id = ids.next();
        working.articleId = article.id();
        working.kind = EditionKind.WORKING;
        working.write(article, wordCount);
        step(entity, working, signature);
        // In the order of their foreign keys: Hibernate knows no associations here that would tell it.
        persist(entity);
        editions.persist(working);
        content.insert(working.id, ListedEdition.working(entity), article, entity.revision);
        addRevision(entity, carried, signature);
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
        addRevision(entity, carried, signature);
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

    private void addRevision(ArticleEntity entity, Carried carried, Signature signature) {
        RevisionEntity revision = new RevisionEntity();
        revision.id = new RevisionId(entity.id, entity.revision);
        revision.at = signature.at();
        revision.keyId = signature.by();
        revision.verb = signature.verb();
        revision.restoredFrom = signature.restoredFrom();
        revision.document = ArticleJson.write(carried.article());
        revision.quoteChanges = ArticleJson.quoteChanges(carried);
        revisions.persist(revision);
    }
}

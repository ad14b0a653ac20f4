package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.standfirst.article.Correction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The corrections of an article as a write sees them, once {@link ArticleRepository#lock} has the article. */
@ApplicationScoped
public class CorrectionRepository implements PanacheRepositoryBase<CorrectionEntity, UUID> {

    private final ArticleRepository articles;

    CorrectionRepository(ArticleRepository articles) {
        this.articles = articles;
    }

    public Optional<Correction> get(UUID article, UUID id) {
        return row(article, id).map(CorrectionEntity::value);
    }

    public long count(UUID article) {
        return count("articleId", article);
    }

    public void insert(UUID article, Correction correction) {
        CorrectionEntity row = new CorrectionEntity();
        row.write(article, correction);
        persist(row);
        note(article, correction.updatedAt());
    }

    public void save(UUID article, Correction correction) {
        row(article, correction.id()).orElseThrow().write(article, correction);
        note(article, correction.updatedAt());
    }

    public void remove(UUID article, UUID id, Instant now) {
        delete("articleId = ?1 and id = ?2", article, id);
        note(article, now);
    }

    private Optional<CorrectionEntity> row(UUID article, UUID id) {
        return find("articleId = ?1 and id = ?2", article, id).firstResultOptional();
    }

    private void note(UUID article, Instant now) {
        articles.findById(article).correctedAt = now;
    }
}

package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The bans of an article as a write sees them, once {@link ArticleRepository#lock} has the article. */
@ApplicationScoped
public class BanRepository implements PanacheRepositoryBase<BanEntity, BanId> {

    public boolean exists(UUID article, UUID banned) {
        return findByIdOptional(new BanId(article, banned)).isPresent();
    }

    public long count(UUID article) {
        return count("id.article", article);
    }

    public void insert(UUID article, UUID banned, Instant now) {
        persist(BanEntity.of(article, banned, now));
    }

    public void remove(UUID article, UUID banned) {
        deleteById(new BanId(article, banned));
    }
}

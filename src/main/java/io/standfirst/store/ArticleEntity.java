package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.standfirst.article.Publication;
import io.standfirst.article.Release;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What belongs to an article and not to one of its editions. Its row is locked by every write. */
@Entity
@Table(name = "article")
@DynamicUpdate
class ArticleEntity extends PanacheEntityBase {

    @Id
    public UUID id;
    public String slug;
    /** 0 for one that has not come yet, see {@link ArticleRepository#expect}. */
    public int revision;
    @Column(name = "created_at")
    public Instant createdAt;
    @Column(name = "updated_at")
    public Instant updatedAt;
    /** See {@link Publication#seenSince}. */
    @Column(name = "published_at")
    public Instant publishedAt;
    @Column(name = "trashed_at")
    public Instant trashedAt;
    /** When the corrections last changed; null if there never were any. */
    @Column(name = "corrected_at")
    public Instant correctedAt;
    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;
    @Column(name = "withdrawal_reason")
    public String withdrawalReason;

    boolean hasCome() {
        return revision > 0;
    }

    /** Becomes what others were waiting for. */
    void come(ArticleEntity made) {
        slug = made.slug;
        revision = made.revision;
        createdAt = made.createdAt;
        updatedAt = made.updatedAt;
        publishedAt = made.publishedAt;
        trashedAt = made.trashedAt;
        correctedAt = made.correctedAt;
        withdrawnAt = made.withdrawnAt;
        withdrawalReason = made.withdrawalReason;
    }

    Publication publication(List<Release> releases) {
        return new Publication(releases, publishedAt, withdrawnAt, withdrawalReason, trashedAt);
    }
}

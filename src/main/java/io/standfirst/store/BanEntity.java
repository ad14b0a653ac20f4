package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An article that is not to be computed as similar to another. */
@Entity
@Table(name = "related_ban")
class BanEntity extends PanacheEntityBase {

    @EmbeddedId
    public BanId id;
    @Column(name = "created_at")
    public Instant createdAt;

    static BanEntity of(UUID article, UUID banned, Instant at) {
        BanEntity row = new BanEntity();
        row.id = new BanId(article, banned);
        row.createdAt = at;
        return row;
    }
}

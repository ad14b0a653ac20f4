package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** An answer that is given again. */
@Entity
@Table(name = "kept_answer")
class KeptAnswerEntity extends PanacheEntityBase {

    @EmbeddedId
    public KeptAnswerId id;
    public String fingerprint;
    public Integer status;
    /** A JSON object of lists. */
    public String headers;
    /** Null for none. */
    public String body;
    @Column(name = "created_at")
    public Instant createdAt;
}

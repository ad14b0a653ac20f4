package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of the change log. */
@Entity
@Table(name = "change")
class ChangeEntity extends PanacheEntityBase {

    @Id
    public long number;
    @Column(name = "public_number")
    public Long publicNumber;
    public Instant at;
    @Column(name = "key_id")
    public UUID keyId;
    @Enumerated(EnumType.STRING)
    public Noun noun;
    @Column(name = "entity_id")
    public UUID entityId;
    @Column(name = "article_id")
    public UUID articleId;
    @Enumerated(EnumType.STRING)
    public Verb verb;
    public Integer revision;
    @Column(name = "seen_before")
    public boolean seenBefore;
    @Column(name = "seen_after")
    public boolean seenAfter;
}

package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An article as it was after one change. */
@Entity
@Table(name = "revision")
class RevisionEntity extends PanacheEntityBase {

    @EmbeddedId
    public RevisionId id;
    public Instant at;
    @Column(name = "key_id")
    public UUID keyId;
    @Enumerated(EnumType.STRING)
    public Verb verb;
    /** The revision that was put back; null for every other change. */
    @Column(name = "restored_from")
    public Integer restoredFrom;
    public String document;
    /** What the change did to quotes beyond what was asked, as a JSON object; null if nothing. */
    @Column(name = "quote_changes")
    public String quoteChanges;
}

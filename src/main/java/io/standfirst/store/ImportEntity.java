package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An import's row. */
@Entity
@Table(name = "bulk_import")
class ImportEntity extends PanacheEntityBase {

    @Id
    public UUID id;
    @Column(name = "key_id")
    public UUID keyId;
    @Column(name = "started_at")
    public Instant startedAt;
    @Column(name = "seen_at")
    public Instant seenAt;
    @Column(name = "ended_at")
    public Instant endedAt;
    public boolean complete;
    public Long length;
    public long bytes;
    public long created;
    public long updated;
    public long unchanged;
    public long refused;

    void write(ImportProgress progress) {
        id = progress.id();
        keyId = progress.by();
        startedAt = progress.startedAt();
        seenAt = progress.seenAt();
        endedAt = progress.endedAt();
        complete = progress.complete();
        length = progress.length();
        bytes = progress.bytes();
        created = progress.created();
        updated = progress.updated();
        unchanged = progress.unchanged();
        refused = progress.refused();
    }

    ImportProgress value() {
        return new ImportProgress(id, keyId, startedAt, seenAt, endedAt, complete, length, bytes, created, updated,
                unchanged, refused);
    }
}

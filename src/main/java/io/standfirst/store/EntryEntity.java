package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.standfirst.article.Entry;
import io.standfirst.article.Names;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/**
 * What the rows of speakers, authors and topics share.
 *
 * @param <T> the value
 */
@MappedSuperclass
abstract class EntryEntity<T extends Entry> extends PanacheEntityBase {

    @Id
    public UUID id;
    public String slug;
    public String name;
    /** Sorts names alike in every database, whatever its collation. */
    @Column(name = "sort_key")
    public byte[] sortKey;
    public int version;
    @Column(name = "created_at")
    public Instant createdAt;
    @Column(name = "updated_at")
    public Instant updatedAt;

    void write(T entry) {
        id = entry.id();
        slug = entry.slug();
        name = entry.name();
        sortKey = Names.sortKey(entry.name());
        version = entry.version();
        createdAt = entry.createdAt();
        updatedAt = entry.updatedAt();
        writeOwn(entry);
    }

    abstract void writeOwn(T entry);

    abstract T value();
}

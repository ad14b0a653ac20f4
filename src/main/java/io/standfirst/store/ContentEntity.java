package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/**
 * A row that stands for one item of an article's lists in one edition, so that the lists are stored in one way.
 *
 * @param <T> the value
 */
@MappedSuperclass
abstract class ContentEntity<T> extends PanacheEntityBase {

    @EmbeddedId
    public ContentId id;
    public int position;
    /** The revision in which the item last changed. */
    public int version;

    Item<T> read() {
        return new Item<>(id.edition(), id.item(), version, value());
    }

    UUID item() {
        return id.item();
    }

    /** Takes over a changed value. */
    void write(T value, int at, int revision) {
        position = at;
        version = revision;
        write(value);
    }

    abstract void write(T value);

    abstract T value();
}

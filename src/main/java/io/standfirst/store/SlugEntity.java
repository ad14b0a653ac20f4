package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A slug that some article, speaker, author or topic has, or had. */
@Entity
@Table(name = "slug")
class SlugEntity extends PanacheEntityBase {

    @EmbeddedId
    public SlugId id;
    @Column(name = "owner_id")
    public UUID ownerId;

    static SlugEntity of(Noun noun, String text, UUID owner) {
        SlugEntity slug = new SlugEntity();
        slug.id = new SlugId(noun, text);
        slug.ownerId = owner;
        return slug;
    }
}

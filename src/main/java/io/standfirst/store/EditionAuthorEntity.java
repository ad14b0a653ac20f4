package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Which authors an edition names, in order. */
@Entity
@Table(name = "edition_author")
class EditionAuthorEntity extends PanacheEntityBase implements EditionLink {

    @EmbeddedId
    @AttributeOverride(name = "edition", column = @Column(name = "edition_id"))
    @AttributeOverride(name = "target", column = @Column(name = "author_id"))
    public LinkId id;
    public int position;

    static EditionAuthorEntity of(UUID edition, UUID target, int position) {
        EditionAuthorEntity entity = new EditionAuthorEntity();
        entity.id = new LinkId(edition, target);
        entity.position = position;
        return entity;
    }

    @Override
    public LinkId id() {
        return id;
    }
}

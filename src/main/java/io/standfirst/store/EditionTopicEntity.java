package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Which topics an edition names, in order. */
@Entity
@Table(name = "edition_topic")
class EditionTopicEntity extends PanacheEntityBase implements EditionLink {

    @EmbeddedId
    @AttributeOverride(name = "edition", column = @Column(name = "edition_id"))
    @AttributeOverride(name = "target", column = @Column(name = "topic_id"))
    public LinkId id;
    public int position;

    static EditionTopicEntity of(UUID edition, UUID target, int position) {
        EditionTopicEntity entity = new EditionTopicEntity();
        entity.id = new LinkId(edition, target);
        entity.position = position;
        return entity;
    }

    @Override
    public LinkId id() {
        return id;
    }
}

package io.standfirst.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Which topics an edition names. */
@Entity
@Table(name = "edition_topic")
@AttributeOverride(name = "id.edition", column = @Column(name = "edition_id"))
@AttributeOverride(name = "id.target", column = @Column(name = "topic_id"))
class EditionTopicEntity extends EditionLink {

    /** For Hibernate. */
    EditionTopicEntity() {
    }

    EditionTopicEntity(UUID article, ListedEdition listed) {
        super(article, listed);
    }
}

package io.standfirst.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Which topics an edition names. */
@Entity
@Table(name = "edition_topic")
@AttributeOverride(name = "id.edition", column = @Column(name = "edition_id"))
@AttributeOverride(name = "id.target", column = @Column(name = "topic_id"))
class EditionTopicEntity extends EditionLink {
}

package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A name by which a speaker, an author or a topic is found. */
@Entity
@Table(name = "known_name")
class NameEntity extends PanacheEntityBase {

    @EmbeddedId
    public NameId id;
}

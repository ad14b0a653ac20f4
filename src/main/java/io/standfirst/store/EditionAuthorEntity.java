package io.standfirst.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Which authors an edition names. */
@Entity
@Table(name = "edition_author")
@AttributeOverride(name = "id.edition", column = @Column(name = "edition_id"))
@AttributeOverride(name = "id.target", column = @Column(name = "author_id"))
class EditionAuthorEntity extends EditionLink {

    /** For Hibernate. */
    EditionAuthorEntity() {
    }

    EditionAuthorEntity(UUID article, ListedEdition listed) {
        super(article, listed);
    }
}

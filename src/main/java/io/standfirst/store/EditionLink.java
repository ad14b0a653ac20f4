package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A row that links an edition to an author or a topic, in the order of the list. */
@MappedSuperclass
abstract class EditionLink extends PanacheEntityBase {

    @EmbeddedId
    public LinkId id;
    public int position;
    @Column(name = "article_id")
    public UUID articleId;
    @Embedded
    public ListedEdition listed;

    /** For Hibernate. */
    EditionLink() {
    }

    EditionLink(UUID article, ListedEdition listed) {
        articleId = article;
        this.listed = listed;
    }

    UUID target() {
        return id.target();
    }
}

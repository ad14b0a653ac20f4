package io.standfirst.store;

import io.standfirst.article.RelatedItem;
import io.standfirst.article.Relation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** A related item in one edition. */
@Entity
@Table(name = "related_item")
class RelatedItemEntity extends ContentEntity<RelatedItem> {

    @Enumerated(EnumType.STRING)
    public Relation relation;
    @Column(name = "target_id")
    public UUID targetId;
    public String url;
    public String title;
    public String publisher;

    @Override
    void write(RelatedItem item) {
        relation = item.relation();
        targetId = item.article();
        url = item.url();
        title = item.title();
        publisher = item.publisher();
    }

    @Override
    RelatedItem value() {
        return new RelatedItem(id.item(), relation, targetId, url, title, publisher);
    }
}

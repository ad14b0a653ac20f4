package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Relation;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** A related item in one edition. */
@Entity
@Table(name = "related_item")
class RelatedItemEntity extends PanacheEntityBase implements ContentRow<RelatedItem> {

    @EmbeddedId
    public ContentId id;
    public int position;
    @Enumerated(EnumType.STRING)
    public Relation relation;
    @Column(name = "target_id")
    public UUID targetId;
    public String url;
    public String title;
    public String publisher;
    public int version;

    static RelatedItemEntity in(UUID edition, RelatedItem item) {
        RelatedItemEntity entity = new RelatedItemEntity();
        entity.id = new ContentId(edition, item.id());
        return entity;
    }

    @Override
    public UUID edition() {
        return id.edition();
    }

    @Override
    public UUID item() {
        return id.item();
    }

    @Override
    public void write(RelatedItem item, int at, int revision) {
        position = at;
        relation = item.relation();
        targetId = item.article();
        url = item.url();
        title = item.title();
        publisher = item.publisher();
        version = revision;
    }

    @Override
    public void move(int at) {
        position = at;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public RelatedItem value() {
        return new RelatedItem(id.item(), relation, targetId, url, title, publisher);
    }
}

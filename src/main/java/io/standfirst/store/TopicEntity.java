package io.standfirst.store;

import io.standfirst.article.Topic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A topic's row. */
@Entity
@Table(name = "topic")
class TopicEntity extends EntryEntity<Topic> {

    @Column(name = "parent_id")
    public UUID parentId;
    @Column(name = "media_topic")
    public String mediaTopic;

    @Override
    void writeOwn(Topic topic) {
        parentId = topic.parent();
        mediaTopic = topic.mediaTopic();
    }

    @Override
    Topic value() {
        return new Topic(id, slug, name, parentId, mediaTopic, version, createdAt, updatedAt);
    }
}

package io.standfirst.store;

import io.standfirst.article.Topic;
import io.standfirst.store.sql.Conditions;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Snapshot;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Topics as a write sees them. */
@Singleton
public class TopicRepository extends EntryRepository<Topic, TopicEntity> {

    private static final String NAMING = """
            select 1 from edition_topic l
            join edition e on e.id = l.edition_id
            join article a on a.id = e.article_id""";

    private final Snapshot snapshot;
    private final Visibility visibility;

    TopicRepository(NameRepository names, Snapshot snapshot, Visibility visibility) {
        super(Noun.TOPIC, TopicEntity.class, TopicEntity::new, names);
        this.snapshot = snapshot;
        this.visibility = visibility;
    }

    /** Readers see every topic; what counts here is whether they see it named. */
    @Override
    public boolean seen(UUID id, Viewpoint viewpoint) {
        Conditions conditions = new Conditions()
                .and("l.topic_id = ?", id)
                .and(visibility.seenByReaders(viewpoint.now()));
        Query query = Query.of(NAMING).where(conditions).add(" limit 1");
        return snapshot.read(reading -> reading.first(query, row -> row.number()).isPresent());
    }

    /** The topics above one, from the nearest to the top. */
    public List<UUID> ancestors(UUID parent) {
        List<UUID> ancestors = new ArrayList<>();
        Optional<Topic> topic = Optional.ofNullable(parent).flatMap(this::get);
        while (topic.isPresent() && !ancestors.contains(topic.get().id())) {
            ancestors.add(topic.get().id());
            topic = Optional.ofNullable(topic.get().parent()).flatMap(this::get);
        }
        return ancestors;
    }

    /** All topics' slugs, to suggest one for a slug that does not exist. */
    public List<String> slugs() {
        return getEntityManager().createQuery("select t.slug from TopicEntity t", String.class).getResultList();
    }

    @Override
    Collection<String> namesOf(Topic topic) {
        return List.of(topic.name());
    }
}

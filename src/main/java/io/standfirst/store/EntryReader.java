package io.standfirst.store;

import io.standfirst.article.Author;
import io.standfirst.article.Entry;
import io.standfirst.article.Speaker;
import io.standfirst.article.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Speakers, authors and topics as somebody reads them: editors all, readers the speakers and authors whom an edition
 * names that they see, and every topic.
 */
@ApplicationScoped
public class EntryReader {

    /** What entries can be listed by. */
    public enum Sort { NAME, CREATED_AT }

    private static final String QUOTED = """
            exists (select 1 from QuoteEntity q
                    join EditionEntity e on e.id = q.id.edition
                    join ArticleEntity a on a.id = e.articleId
                    where q.speakerId = n.id and %s)""";

    private static final String BYLINED = """
            exists (select 1 from EditionAuthorEntity l
                    join EditionEntity e on e.id = l.id.edition
                    join ArticleEntity a on a.id = e.articleId
                    where l.id.target = n.id and %s)""";

    private final Snapshot snapshot;
    private final Visibility visibility;

    EntryReader(Snapshot snapshot, Visibility visibility) {
        this.snapshot = snapshot;
        this.visibility = visibility;
    }

    public Optional<Speaker> speaker(UUID id, Viewpoint viewpoint) {
        return one(SpeakerEntity.class, id, speakers(viewpoint));
    }

    public Optional<Author> author(UUID id, Viewpoint viewpoint) {
        return one(AuthorEntity.class, id, authors(viewpoint));
    }

    public Optional<Topic> topic(UUID id) {
        return one(TopicEntity.class, id, new Conditions());
    }

    public Slice<Speaker> speakers(Viewpoint viewpoint, Sort sort, Stretch stretch) {
        return list(SpeakerEntity.class, speakers(viewpoint), sort, stretch);
    }

    public Slice<Author> authors(Viewpoint viewpoint, Sort sort, Stretch stretch) {
        return list(AuthorEntity.class, authors(viewpoint), sort, stretch);
    }

    /** @param parent only topics right below this one; null for all */
    public Slice<Topic> topics(UUID parent, Sort sort, Stretch stretch) {
        Conditions conditions = new Conditions();
        if (parent != null) {
            conditions.and("n.parentId = :parent", "parent", parent);
        }
        return list(TopicEntity.class, conditions, sort, stretch);
    }

    /** Those of some speakers whom the viewpoint sees, by their ids. */
    public Map<UUID, Speaker> speakers(Set<UUID> ids, Viewpoint viewpoint) {
        return some(SpeakerEntity.class, ids, speakers(viewpoint));
    }

    /** Those of some authors whom the viewpoint sees, by their ids. */
    public Map<UUID, Author> authors(Set<UUID> ids, Viewpoint viewpoint) {
        return some(AuthorEntity.class, ids, authors(viewpoint));
    }

    /** Some topics, by their ids. */
    public Map<UUID, Topic> topics(Set<UUID> ids) {
        return some(TopicEntity.class, ids, new Conditions());
    }

    private Conditions speakers(Viewpoint viewpoint) {
        return named(QUOTED, viewpoint);
    }

    private Conditions authors(Viewpoint viewpoint) {
        return named(BYLINED, viewpoint);
    }

    private Conditions named(String condition, Viewpoint viewpoint) {
        return switch (viewpoint.view()) {
            case WORKING -> new Conditions();
            case PUBLISHED -> new Conditions()
                    .and(condition.formatted(visibility.condition(View.PUBLISHED)), "now", viewpoint.now());
        };
    }

    private <T extends Entry, E extends EntryEntity<T>> Optional<T> one(
            Class<E> type, UUID id, Conditions conditions) {
        conditions.and("n.id = :id", "id", id);
        String hql = "from " + type.getSimpleName() + " n" + conditions.where();
        return snapshot.read(session -> conditions.bind(session.createSelectionQuery(hql, type)).uniqueResultOptional())
                .map(EntryEntity::value);
    }

    private <T extends Entry, E extends EntryEntity<T>> Map<UUID, T> some(
            Class<E> type, Set<UUID> ids, Conditions conditions) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        conditions.and("n.id in (:ids)", "ids", ids);
        String hql = "from " + type.getSimpleName() + " n" + conditions.where();
        return snapshot.read(session -> conditions.bind(session.createSelectionQuery(hql, type)).getResultList().stream()
                .map(EntryEntity::value)
                .collect(Collectors.toMap(Entry::id, Function.identity())));
    }

    private <T extends Entry, E extends EntryEntity<T>> Slice<T> list(
            Class<E> type, Conditions conditions, Sort sort, Stretch stretch) {
        String value = switch (sort) {
            case NAME -> "n.sortKey";
            case CREATED_AT -> "n.createdAt";
        };
        Listing listing = new Listing("n", type.getSimpleName() + " n", value, "n.id", null);
        return snapshot.read(session -> listing.read(session, conditions, stretch, type, row -> key(row, sort)))
                .map(EntryEntity::value);
    }

    private static Keyset key(EntryEntity<?> row, Sort sort) {
        return switch (sort) {
            case NAME -> new Keyset(row.sortKey, row.id);
            case CREATED_AT -> new Keyset(row.createdAt, row.id);
        };
    }
}

package io.standfirst.store;

import io.standfirst.article.Article;
import io.standfirst.article.Quote;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The content rows of editions: sections, quotes, related items, and the links to authors and topics. */
@ApplicationScoped
class ContentRepository {

    private static final List<String> COPIES = List.of("""
            insert into section (edition_id, id, position, heading, anchor, body, text, html, rendering, version)
            select cast(:to as uuid), id, position, heading, anchor, body, text, html, rendering, version
            from section where edition_id = :from""", """
            insert into related_item (edition_id, id, position, relation, target_id, url, title, publisher, version)
            select cast(:to as uuid), id, position, relation, target_id, url, title, publisher, version
            from related_item where edition_id = :from""");

    /** Of what is listed across editions. */
    private static final List<String> LISTED_COPIES = List.of("""
            insert into quote (edition_id, id, position, text, kind, speaker_id, speaker_role,
                               part, section_id, spans, version, edition_kind, listed_at)
            select cast(:to as uuid), id, position, text, kind, speaker_id, speaker_role,
                               part, section_id, spans, version, 'PUBLISHED', cast(:at as timestamp with time zone)
            from quote where edition_id = :from""", """
            insert into edition_author (edition_id, author_id, position, article_id, edition_kind, listed_at)
            select cast(:to as uuid), author_id, position, article_id, 'PUBLISHED', cast(:at as timestamp with time zone)
            from edition_author where edition_id = :from""", """
            insert into edition_topic (edition_id, topic_id, position, article_id, edition_kind, listed_at)
            select cast(:to as uuid), topic_id, position, article_id, 'PUBLISHED', cast(:at as timestamp with time zone)
            from edition_topic where edition_id = :from""");

    private static final List<String> LISTED_TABLES = List.of("quote", "edition_author", "edition_topic");

    private static final List<Class<?>> LISTS = List.of(
            SectionEntity.class, QuoteEntity.class, RelatedItemEntity.class,
            EditionAuthorEntity.class, EditionTopicEntity.class);

    private final EntityManager entities;

    ContentRepository(EntityManager entities) {
        this.entities = entities;
    }

    EditionContent of(UUID edition) {
        return new EditionContent(
                targets(EditionAuthorEntity.class, edition),
                targets(EditionTopicEntity.class, edition),
                items(SectionEntity.class, edition),
                items(QuoteEntity.class, edition),
                items(RelatedItemEntity.class, edition));
    }

    /**
     * The rows of the lists of an edition that has none yet, in the order of their foreign keys.
     *
     * @param version in which an item last changed, by its id
     */
    static List<Object> rows(UUID edition, ListedEdition listed, Article article, ToIntFunction<UUID> version) {
        List<Object> rows = new ArrayList<>();
        rows.addAll(newRows(edition, article.sections(), Section::id, SectionEntity::new, version));
        rows.addAll(newRows(edition, article.quotes(), Quote::id, () -> new QuoteEntity(listed), version));
        rows.addAll(newRows(edition, article.related(), RelatedItem::id, RelatedItemEntity::new, version));
        rows.addAll(newLinks(edition, article.authors(), () -> new EditionAuthorEntity(article.id(), listed)));
        rows.addAll(newLinks(edition, article.topics(), () -> new EditionTopicEntity(article.id(), listed)));
        return rows;
    }

    /** Stores an article's lists; only rows of items that changed are written. */
    void save(UUID edition, ListedEdition listed, Article article, int revision) {
        Rows rows = new Rows(rows(SectionEntity.class, edition), rows(QuoteEntity.class, edition),
                rows(RelatedItemEntity.class, edition), rows(EditionAuthorEntity.class, edition),
                rows(EditionTopicEntity.class, edition));
        write(rows, edition, listed, article, revision);
    }

    /** Copies all rows of one edition to another, which is published at an instant. */
    void copy(UUID from, UUID to, Instant publishedAt) {
        for (String copy : COPIES) {
            entities.createNativeQuery(copy).setParameter("from", from).setParameter("to", to).executeUpdate();
        }
        for (String copy : LISTED_COPIES) {
            entities.createNativeQuery(copy).setParameter("from", from).setParameter("to", to)
                    .setParameter("at", publishedAt).executeUpdate();
        }
    }

    /** Notes that an edition is published at another instant. */
    void list(UUID edition, Instant publishedAt) {
        for (String table : LISTED_TABLES) {
            entities.createNativeQuery("update " + table + " set listed_at = :at where edition_id = :edition")
                    .setParameter("at", publishedAt).setParameter("edition", edition).executeUpdate();
        }
    }

    void delete(UUID edition) {
        for (Class<?> list : LISTS) {
            entities.createQuery("delete from " + list.getSimpleName() + " row where row.id.edition = :edition")
                    .setParameter("edition", edition)
                    .executeUpdate();
        }
    }

    /** What an edition has so far. */
    private record Rows(List<SectionEntity> sections, List<QuoteEntity> quotes, List<RelatedItemEntity> related,
            List<EditionAuthorEntity> authors, List<EditionTopicEntity> topics) {
    }

    private void write(Rows rows, UUID edition, ListedEdition listed, Article article, int revision) {
        merge(rows.sections(), edition, article.sections(), Section::id, SectionEntity::new, revision);
        merge(rows.quotes(), edition, article.quotes(), Quote::id, () -> new QuoteEntity(listed), revision);
        merge(rows.related(), edition, article.related(), RelatedItem::id, RelatedItemEntity::new, revision);
        link(rows.authors(), edition, article.authors(), () -> new EditionAuthorEntity(article.id(), listed));
        link(rows.topics(), edition, article.topics(), () -> new EditionTopicEntity(article.id(), listed));
    }

    private <E> List<E> rows(Class<E> type, UUID edition) {
        return entities.createQuery(
                        "from " + type.getSimpleName() + " row where row.id.edition = :edition order by row.position",
                        type)
                .setParameter("edition", edition)
                .getResultList();
    }

    private <T, E extends ContentEntity<T>> List<Item<T>> items(Class<E> type, UUID edition) {
        return rows(type, edition).stream().map(ContentEntity::read).toList();
    }

    private <E extends EditionLink> List<UUID> targets(Class<E> type, UUID edition) {
        return rows(type, edition).stream().map(link -> link.target()).toList();
    }

    private <T, E extends ContentEntity<T>> void merge(
            List<E> rows, UUID edition, List<T> values, Function<T, UUID> id, Supplier<E> newRow, int revision) {
        Map<UUID, E> left = rows.stream().collect(Collectors.toMap(ContentEntity::item, Function.identity()));
        for (int position = 0; position < values.size(); position++) {
            T value = values.get(position);
            E row = left.remove(id.apply(value));
            if (row == null) {
                entities.persist(newRow(edition, value, position, id, newRow, item -> revision));
            } else if (row.value().equals(value)) {
                row.position = position;
            } else {
                row.write(value, position, revision);
            }
        }
        left.values().forEach(entities::remove);
    }

    private <E extends EditionLink> void link(
            List<E> rows, UUID edition, List<UUID> targets, Supplier<E> newRow) {
        if (rows.stream().map(row -> row.target()).toList().equals(targets)) {
            return;
        }
        rows.forEach(entities::remove);
        if (!rows.isEmpty()) {
            // Before the same keys are inserted again
            entities.flush();
        }
        newLinks(edition, targets, newRow).forEach(entities::persist);
    }

    private static <T, E extends ContentEntity<T>> List<E> newRows(
            UUID edition, List<T> values, Function<T, UUID> id, Supplier<E> newRow, ToIntFunction<UUID> version) {
        return IntStream.range(0, values.size())
                .mapToObj(position -> newRow(edition, values.get(position), position, id, newRow, version))
                .toList();
    }

    private static <T, E extends ContentEntity<T>> E newRow(UUID edition, T value, int position, Function<T, UUID> id,
            Supplier<E> newRow, ToIntFunction<UUID> version) {
        E row = newRow.get();
        row.id = new ContentId(edition, id.apply(value));
        row.write(value, position, version.applyAsInt(id.apply(value)));
        return row;
    }

    private static <E extends EditionLink> List<E> newLinks(UUID edition, List<UUID> targets, Supplier<E> newRow) {
        List<E> links = new ArrayList<>();
        for (UUID target : targets) {
            E row = newRow.get();
            row.id = new LinkId(edition, target);
            row.position = links.size();
            links.add(row);
        }
        return links;
    }
}

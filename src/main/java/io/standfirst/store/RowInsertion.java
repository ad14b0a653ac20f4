package io.standfirst.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ArrayList;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * Inserts many rows with few messages to the database, in the transaction at hand. The rows are not managed: what was
 * inserted is found by the next query and costs nothing until then.
 */
@ApplicationScoped
class RowInsertion {

    /** In the order of their foreign keys. */
    private static final List<Class<?>> ORDER = List.of(SlugEntity.class, ArticleEntity.class, EditionEntity.class, SectionEntity.class,
            QuoteEntity.class, RelatedItemEntity.class, EditionAuthorEntity.class, EditionTopicEntity.class,
            RevisionEntity.class, CorrectionEntity.class, BanEntity.class);

    private final EntityManager entities;

    RowInsertion(EntityManager entities) {
        this.entities = entities;
    }

    /** @param rows of any tables, in any order */
    void insert(Collection<?> rows) {
        if (rows.isEmpty()) {
            return;
        }
        // What they refer to, such as a speaker who is new
        entities.flush();
        Map<Class<?>, List<Object>> byTable = new LinkedHashMap<>();
        ORDER.forEach(type -> byTable.put(type, new ArrayList<>()));
        rows.forEach(row -> byTable.get(row.getClass()).add(row));
        try (StatelessSession session = entities.unwrap(Session.class).getFactory().openStatelessSession()) {
            byTable.values().stream().filter(list -> !list.isEmpty()).forEach(session::insertMultiple);
            ((SharedSessionContractImplementor) session).getJdbcCoordinator().executeBatch();
        }
    }
}

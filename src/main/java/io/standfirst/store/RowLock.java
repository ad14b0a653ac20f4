package io.standfirst.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * Keeps other writers of a row out until the transaction ends. In plain SQL, because what Hibernate writes for
 * PostgreSQL ({@code for no key update of}) is not understood by H2.
 */
final class RowLock {

    private RowLock() {
    }

    /** @return whether there is such a row */
    static boolean take(EntityManager entities, Class<?> entity, UUID id) {
        String table = entity.getAnnotation(Table.class).name();
        return !entities.createNativeQuery("select id from " + table + " where id = :id for update", UUID.class)
                .setParameter("id", id)
                .getResultList().isEmpty();
    }
}

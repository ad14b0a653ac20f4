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
        // Without the class of the result: with it, Hibernate 7.1 takes no two of these queries for the same, keeps a plan of
        // each, and compares them all
        return !entities.createNativeQuery("select id from " + table + " where id = :id for update")
                .setParameter("id", id)
                .getResultList().isEmpty();
    }
}

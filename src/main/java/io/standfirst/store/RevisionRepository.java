package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Articles as they were. */
@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<RevisionEntity, RevisionId> {
}

package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** How far imports have come. */
@ApplicationScoped
public class ImportRepository implements PanacheRepositoryBase<ImportEntity, UUID> {

    /** Stores where an import stands; the first time, it begins. */
    public void save(ImportProgress progress) {
        ImportEntity row = findById(progress.id());
        if (row == null) {
            row = new ImportEntity();
            row.write(progress);
            persist(row);
        } else {
            row.write(progress);
        }
    }

    public Optional<ImportProgress> get(UUID id) {
        return findByIdOptional(id).map(ImportEntity::value);
    }
}

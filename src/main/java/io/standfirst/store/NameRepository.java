package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.standfirst.article.Names;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The names and aliases by which speakers, authors and topics are found. */
@ApplicationScoped
class NameRepository implements PanacheRepositoryBase<NameEntity, NameId> {

    List<UUID> owners(Noun noun, String name) {
        return list("id.noun = ?1 and id.folded = ?2", noun, Names.folded(name)).stream()
                .map(row -> row.id.owner())
                .toList();
    }

    void save(Noun noun, UUID owner, Collection<String> names) {
        Set<NameId> wanted = names.stream()
                .map(name -> new NameId(noun, Names.folded(name), owner))
                .collect(Collectors.toSet());
        for (NameEntity row : list("id.owner", owner)) {
            if (!wanted.remove(row.id)) {
                delete(row);
            }
        }
        for (NameId id : wanted) {
            NameEntity row = new NameEntity();
            row.id = id;
            persist(row);
        }
    }

    void release(UUID owner) {
        delete("id.owner", owner);
    }
}

package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.standfirst.article.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The names and aliases by which speakers, authors and topics are found. */
@ApplicationScoped
class NameRepository implements PanacheRepositoryBase<NameEntity, NameId> {

    private static final String CLAIM = """
            insert into name_claim (noun, folded) values (:noun, :folded) on conflict do nothing""";
    private static final String LOCK = """
            select folded from name_claim where noun = :noun and folded = :folded for update""";

    /** Keeps others from creating an entry of this name until the transaction ends. */
    void claim(Noun noun, String name) {
        nameQuery(CLAIM, noun, name).executeUpdate();
        nameQuery(LOCK, noun, name).getResultList();
    }

    private Query nameQuery(String sql, Noun noun, String name) {
        return getEntityManager().createNativeQuery(sql)
                .setParameter("noun", noun.name())
                .setParameter("folded", Names.folded(name));
    }

    /** The rows of some names. */
    List<NameEntity> of(Noun noun, Collection<String> names) {
        return list("id.noun = ?1 and id.folded in ?2", noun, names.stream().map(Names::folded).distinct().toList());
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

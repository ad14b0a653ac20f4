package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.standfirst.article.Entry;
import io.standfirst.article.Names;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What the repositories of speakers, authors and topics share.
 *
 * @param <T> the value
 * @param <E> its row
 */
public abstract class EntryRepository<T extends Entry, E extends EntryEntity<T>>
        implements PanacheRepositoryBase<E, UUID> {

    private static final String NAMED =
            "id in (select k.id.owner from NameEntity k where k.id.noun = ?1 and k.id.folded = ?2) order by id";

    private final Noun noun;
    private final Class<E> type;
    private final Supplier<E> newRow;
    private final NameRepository names;

    EntryRepository(Noun noun, Class<E> type, Supplier<E> newRow, NameRepository names) {
        this.noun = noun;
        this.type = type;
        this.newRow = newRow;
        this.names = names;
    }

    public Noun noun() {
        return noun;
    }

    /** Loads an entry and keeps other writers out until the transaction ends. */
    public Optional<T> lock(UUID id) {
        return RowLock.take(getEntityManager(), type, id) ? get(id) : Optional.empty();
    }

    public Optional<T> get(UUID id) {
        return findByIdOptional(id).map(EntryEntity::value);
    }

    /** The entries whose name, or one of whose aliases, is this one, whatever its case and accents. */
    public List<T> named(String name) {
        return list(NAMED, noun, Names.folded(name)).stream().map(EntryEntity::value).toList();
    }

    /** Who is meant by some names that are of one entry each, by the folded names. */
    public Map<String, UUID> named(Collection<String> some) {
        if (some.isEmpty()) {
            return Map.of();
        }
        Map<String, UUID> owners = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (NameEntity name : names.of(noun, some)) {
            if (owners.put(name.id.folded(), name.id.owner()) != null) {
                several.add(name.id.folded());
            }
        }
        owners.keySet().removeAll(several);
        return owners;
    }

    /**
     * The entries of a name, once nobody else can create an entry of this name any more: whoever else claims it waits until the
     * transaction ends.
     */
    public List<T> claim(String name) {
        names.claim(noun, name);
        return named(name);
    }

    public void insert(T entry) {
        E row = newRow.get();
        row.write(entry);
        persist(row);
        names.save(noun, entry.id(), namesOf(entry));
    }

    public void save(T entry) {
        findById(entry.id()).write(entry);
        names.save(noun, entry.id(), namesOf(entry));
    }

    /** Deletes an entry; the database refuses while anything refers to it. */
    public void remove(UUID id) {
        deleteById(id);
        flush();
        names.release(id);
    }

    /** Whether a visible edition names the entry. */
    public abstract boolean seen(UUID id, Viewpoint reader);

    /** The names by which the entry is found. */
    abstract Collection<String> namesOf(T entry);
}

package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.standfirst.article.Slugs;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The slugs of all nouns, current and old. Whoever takes a slug first has it, and keeps it reserved. */
@ApplicationScoped
public class SlugRepository implements PanacheRepositoryBase<SlugEntity, SlugId> {

    private static final String RESERVE = """
            insert into slug (noun, text, owner_id) values (:noun, :text, :owner) on conflict do nothing""";

    private final MergeRepository merges;
    private final Snapshot snapshot;

    SlugRepository(MergeRepository merges, Snapshot snapshot) {
        this.merges = merges;
        this.snapshot = snapshot;
    }

    /** Who has, or had, a slug. */
    public Optional<UUID> owner(Noun noun, String slug) {
        if (!Slugs.isSlug(slug)) {
            // Nobody has it, and PostgreSQL takes no U+0000.
            return Optional.empty();
        }
        return find("id.noun = ?1 and id.text = ?2", noun, slug).project(OwnerRow.class)
                .firstResultOptional().map(OwnerRow::ownerId);
    }

    /** Who has, or had, some slugs; without those that nobody has. */
    public Map<String, UUID> owners(Noun noun, Collection<String> slugs) {
        return slugs.isEmpty() ? Map.of() : snapshot.read(reading -> reading.list(
                        Query.of("select s.text, s.owner_id from slug s where s.noun = ? and s.text in (?)", noun, slugs),
                        row -> Map.entry(row.text(), row.id())).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /**
     * The id that a reference of a path or a query means: the id itself or, if it was merged, that of whom it was merged
     * into; or the owner of a slug, current or old.
     */
    public Optional<UUID> resolve(Noun noun, String reference) {
        if (!Slugs.isId(reference)) {
            return owner(noun, reference);
        }
        UUID id = UUID.fromString(reference);
        return Optional.of(noun.canMerge() ? merges.survivor(id) : id);
    }

    /**
     * Takes a slug for its new owner, waiting for whoever is about to take it.
     *
     * @return whether the slug is the owner's now; one that the owner had before is
     */
    public boolean reserve(Noun noun, String slug, UUID owner) {
        int inserted = getEntityManager().createNativeQuery(RESERVE)
                .setParameter("noun", noun.name())
                .setParameter("text", slug)
                .setParameter("owner", owner)
                .executeUpdate();
        return inserted == 1 || owner(noun, slug).filter(owner::equals).isPresent();
    }

    /** Takes the first free slug of {@code made}, {@code made-2}, {@code made-3} and so on. */
    public String reserveFree(Noun noun, String made, UUID owner) {
        String slug = made;
        for (int number = 2; !reserve(noun, slug, owner); number = next(noun, made, number)) {
            slug = made + "-" + number;
        }
        return slug;
    }

    /** Gives all slugs of an owner to another, whom they lead to from now on. */
    void handOver(UUID owner, UUID other) {
        update("ownerId = ?1 where ownerId = ?2", other, owner);
    }

    /** Gives all slugs of an owner back; for what is gone for good. */
    public void release(UUID owner) {
        delete("ownerId", owner);
    }

    /** Jumps over the numbers that are taken, so that the thousandth story of one headline is as quick as the first. */
    private int next(Noun noun, String made, int tried) {
        if (tried < 4) {
            return tried + 1;
        }
        long taken = count("id.noun = ?1 and id.text like ?2", noun, made + "-%");
        return Math.max(tried + 1, (int) taken);
    }

    /** The one column that is asked for. */
    record OwnerRow(UUID ownerId) {
    }
}

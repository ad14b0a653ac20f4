package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.standfirst.article.Article;
import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Reading;
import io.standfirst.store.sql.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who was merged into whom. */
@ApplicationScoped
public class MergeRepository implements PanacheRepositoryBase<MergedEntryEntity, UUID> {

    private final Snapshot snapshot;

    MergeRepository(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Who is left of somebody: the one whom they were merged into, or else they themselves. */
    public UUID survivor(UUID id) {
        return survivors(List.of(id)).getOrDefault(id, id);
    }

    /** Those of some who were merged, with whom they were merged into. */
    public Map<UUID, UUID> survivors(Collection<UUID> ids) {
        return snapshot.read(reading -> survivors(reading, ids));
    }

    private static Map<UUID, UUID> survivors(Reading reading, Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : reading.list(
                        Query.of("select m.id, m.into_id from merged_entry m where m.id in (?)", ids),
                        row -> Map.entry(row.id(), row.id())).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Articles as they were written once, naming those who are left of whom they named then. */
    List<Article> led(Reading reading, List<Article> written) {
        Set<UUID> named = new HashSet<>(LiveNames.authorsOf(written));
        named.addAll(LiveNames.speakersOf(written));
        Map<UUID, UUID> survivors = survivors(reading, named);
        return survivors.isEmpty() ? written : written.stream().map(article -> led(article, survivors)).toList();
    }

    private static Article led(Article article, Map<UUID, UUID> survivors) {
        return article
                .withAuthors(article.authors().stream().map(id -> survivors.getOrDefault(id, id)).distinct().toList())
                .withQuotes(article.quotes().stream()
                        .map(quote -> quote.withSpeaker(survivors.getOrDefault(quote.speaker(), quote.speaker())))
                        .toList());
    }

    /** Notes a merge; who was merged into {@code id} before is led on. */
    void add(Noun noun, UUID id, UUID into) {
        update("intoId = ?1 where intoId = ?2", into, id);
        MergedEntryEntity row = new MergedEntryEntity();
        row.id = id;
        row.noun = noun;
        row.intoId = into;
        persist(row);
    }

    /** Forgets who was merged into somebody who is gone. */
    void forget(UUID into) {
        delete("intoId", into);
    }
}

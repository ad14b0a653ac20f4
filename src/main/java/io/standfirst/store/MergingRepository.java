package io.standfirst.store;

import io.standfirst.article.Entry;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The repository of entries of which two can turn out to be one.
 *
 * @param <T> the value
 * @param <E> its row
 */
public abstract class MergingRepository<T extends Entry, E extends EntryEntity<T>> extends EntryRepository<T, E> {

    private final MergeRepository merges;
    private final SlugRepository slugs;

    MergingRepository(Noun noun, Class<E> type, Supplier<E> newRow, NameRepository names, MergeRepository merges,
            SlugRepository slugs) {
        super(noun, type, newRow, names);
        this.merges = merges;
        this.slugs = slugs;
    }

    /**
     * Makes two one: whatever refers to the first, in whatever edition, refers to the other from now on, and the first
     * is gone. Its slugs and its id lead to the other.
     *
     * @param into as it is after the merge
     */
    public void merge(UUID id, T into) {
        flush();
        repoint(id, into.id());
        slugs.handOver(id, into.id());
        merges.add(noun(), id, into.id());
        super.remove(id);
        save(into);
    }

    @Override
    public void remove(UUID id) {
        super.remove(id);
        merges.forget(id);
    }

    /** Makes the rows that refer to one refer to another. */
    abstract void repoint(UUID id, UUID into);
}

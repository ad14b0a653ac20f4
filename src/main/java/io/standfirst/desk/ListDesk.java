package io.standfirst.desk;

import io.standfirst.article.Article;
import io.standfirst.change.Written;
import io.standfirst.http.json.Patch;
import io.standfirst.store.StoredArticle;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Writes to one of an article's lists, each a function on the article like every other write.
 *
 * @param <T> the items
 * @param <I> their writable form
 */
public abstract class ListDesk<T, I extends ItemInput<I>> {

    private final Desk desk;
    private final Patches patches;
    private final Class<I> type;

    ListDesk(Desk desk, Patches patches, Class<I> type) {
        this.desk = desk;
        this.patches = patches;
        this.type = type;
    }

    /** @throws MissingException if there is no such article */
    public Written<Outcome> create(UUID article, I input, Writing writing) {
        return desk.edit(target(article, null, writing), (before, composition) -> {
            T item = make(composition, input);
            return new Edit.Edited(with(before, items(before, composition).insert(item, input.position())), idOf(item));
        }, writing.actor());
    }

    /** @throws MissingException if there is no such article or item */
    public Written<Outcome> replace(UUID article, UUID item, I input, Writing writing) {
        return rewrite(article, item, items -> input, writing);
    }

    /**
     * Changes what a patch of the item's writable form changes.
     *
     * @throws MissingException if there is no such article or item
     */
    public Written<Outcome> patch(UUID article, UUID item, Patch patch, Writing writing) {
        return rewrite(article, item, items -> {
            StoredArticle current = desk.current(article);
            return patches.apply(patch, items.at(item, (found, position) -> form(current, found, position)), type);
        }, writing);
    }

    private Written<Outcome> rewrite(UUID article, UUID item, Function<Items<T>, I> written, Writing writing) {
        return desk.edit(target(article, item, writing), (before, composition) -> {
            Items<T> items = items(before, composition);
            I input = written.apply(items);
            if (input.id() != null && !input.id().equals(item)) {
                composition.rules().add("/id", "must be the id of the item that is written to");
            }
            T changed = make(composition, input.withId(item));
            return new Edit.Edited(with(before, items.replace(changed, input.position())), item);
        }, writing.actor());
    }

    /** @throws MissingException if there is no such article or item */
    public Written<Outcome> remove(UUID article, UUID item, Writing writing) {
        return desk.edit(target(article, item, writing), (before, composition) ->
                new Edit.Edited(with(before, items(before, composition).remove(item)), item), writing.actor());
    }

    /**
     * Puts the items in another order.
     *
     * @param ids of all items that are shown, each once
     */
    public Written<Outcome> order(UUID article, List<UUID> ids, Writing writing) {
        return desk.edit(target(article, null, writing), (before, composition) ->
                new Edit.Edited(with(before, items(before, composition).order(ids)), null), writing.actor());
    }

    abstract List<T> list(Article article);

    abstract Article with(Article article, List<T> changed);

    abstract UUID idOf(T item);

    abstract T make(Composition composition, I input);

    /** The writable form of an item. */
    abstract I form(StoredArticle article, T item, int position);

    /** The ids of items that no writer is shown. */
    Set<UUID> unseen(Composition composition) {
        return Set.of();
    }

    private Items<T> items(Article before, Composition composition) {
        return new Items<>(list(before), this::idOf, unseen(composition), composition.rules());
    }

    private static Desk.Target target(UUID article, UUID item, Writing writing) {
        return new Desk.Target(article, item, writing.precondition(), writing.policy());
    }
}

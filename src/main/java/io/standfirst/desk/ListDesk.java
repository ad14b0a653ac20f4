package io.standfirst.desk;

import io.standfirst.article.Article;
import io.standfirst.change.Written;
import java.util.List;
import java.util.UUID;

/**
 * Writes to one of an article's lists, each a function on the article like every other write.
 *
 * @param <T> the items
 * @param <I> their writable form
 */
public abstract class ListDesk<T, I extends ItemInput<I>> {

    private final Desk desk;

    ListDesk(Desk desk) {
        this.desk = desk;
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
        return desk.edit(target(article, item, writing), (before, composition) -> {
            if (input.id() != null && !input.id().equals(item)) {
                composition.rules().add("/id", "must be the id of the item that is written to");
            }
            T changed = make(composition, input.withId(item));
            return new Edit.Edited(
                    with(before, items(before, composition).replace(changed, input.position())), item);
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
     * @param ids of all items, each once
     */
    public Written<Outcome> order(UUID article, List<UUID> ids, Writing writing) {
        return desk.edit(target(article, null, writing), (before, composition) ->
                new Edit.Edited(with(before, items(before, composition).order(ids)), null), writing.actor());
    }

    abstract List<T> list(Article article);

    abstract Article with(Article article, List<T> changed);

    abstract UUID idOf(T item);

    abstract T make(Composition composition, I input);

    private Items<T> items(Article before, Composition composition) {
        return composition.items(list(before), this::idOf);
    }

    private static Desk.Target target(UUID article, UUID item, Writing writing) {
        return new Desk.Target(article, item, writing.precondition(), writing.policy());
    }
}

package io.standfirst.desk;

import io.standfirst.article.Names;
import io.standfirst.store.ArticleRepository.Presence;
import io.standfirst.store.Noun;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Whom and what the writes of one transaction have looked up so far, so that each is looked up once. */
final class Acquaintance {

    private final boolean comers;
    private final Map<Key, UUID> names = new HashMap<>();
    private final Map<Key, UUID> references = new HashMap<>();
    private final Map<UUID, Presence> articles = new HashMap<>();
    private final Set<String> freeSlugs = new HashSet<>();

    private Acquaintance(boolean comers) {
        this.comers = comers;
    }

    /** Of a single write, which names only what is there. */
    static Acquaintance ofOneWrite() {
        return new Acquaintance(false);
    }

    /**
     * Of many writes, in which an article may be linked to, by its id, before it comes.
     *
     * @param articles what is known of some
     * @param asked    slugs of articles that were looked up
     * @param slugs    whom those of them belong to that are not free
     */
    static Acquaintance ofMany(Map<UUID, Presence> articles, Set<String> asked, Map<String, UUID> slugs) {
        Acquaintance many = new Acquaintance(true);
        many.freeSlugs.addAll(asked);
        many.freeSlugs.removeAll(slugs.keySet());
        many.articles.putAll(articles);
        slugs.forEach((slug, owner) -> many.references.put(new Key(Noun.ARTICLE, slug), owner));
        return many;
    }

    private record Key(Noun noun, String text) {
    }

    /** Who was looked up by a name, whatever its case and accents. */
    Optional<UUID> named(Noun noun, String name) {
        return Optional.ofNullable(names.get(new Key(noun, Names.folded(name))));
    }

    /** @param folded the ids of some, by their folded names */
    void remember(Noun noun, Map<String, UUID> folded) {
        folded.forEach((name, id) -> names.put(new Key(noun, name), id));
    }

    void remember(Noun noun, String name, UUID id) {
        names.put(new Key(noun, Names.folded(name)), id);
    }

    /** Who is meant by an id or a slug. */
    Optional<UUID> of(Noun noun, String reference, Supplier<Optional<UUID>> lookUp) {
        Key key = new Key(noun, reference);
        UUID known = references.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<UUID> found = lookUp.get();
        found.ifPresent(id -> references.put(key, id));
        return found;
    }

    /** Takes a slug for an article, if it is known to be free. It still has to be reserved. */
    boolean takes(String slug, UUID article) {
        boolean free = freeSlugs.remove(slug);
        if (free) {
            references.put(new Key(Noun.ARTICLE, slug), article);
        }
        return free;
    }

    /** Whether articles may be linked to that have not come yet. */
    boolean mayCome() {
        return comers;
    }

    /** Whether an article is known to be there. */
    boolean isThere(UUID article) {
        return articles.get(article) == Presence.PRESENT;
    }

    /** @param await is told of an article that is linked to for the first time and is not there */
    void expect(UUID article, Consumer<UUID> await) {
        if (!articles.containsKey(article)) {
            await.accept(article);
            articles.put(article, Presence.AWAITED);
        }
    }

    /**
     * Notes that an article comes now.
     *
     * @return whether it was linked to before
     */
    boolean come(UUID article) {
        return articles.put(article, Presence.PRESENT) == Presence.AWAITED;
    }
}

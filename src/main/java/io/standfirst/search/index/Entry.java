package io.standfirst.search.index;

import io.standfirst.store.FoundItem;
import io.standfirst.store.View;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One thing that can be found: an article as a whole, one of its sections, or one of its quotes.
 *
 * @param quoteKind    null of what is no quote
 * @param language     the language tag of the article
 * @param analysis     which of {@link Analysis#languages} its words are taken apart by
 * @param headline     of an article; the other texts likewise are empty where the thing has none
 * @param names        of speakers, authors and topics, as they are now
 * @param about        of a quote, what it is about; see {@link Surroundings}
 * @param visibleUntil the first instant at which readers no longer see it
 */
public record Entry(
        FoundItem item, String quoteKind, View view, UUID article, String language, String analysis, String publisher,
        List<UUID> topics, List<UUID> speakers, List<UUID> authors,
        Instant publishedAt, Instant updatedAt, Instant createdAt, Instant visibleUntil,
        List<String> headline, List<String> standfirst, List<String> headings, List<String> bodies,
        List<String> names, List<String> about) {

    /** Of the document in the index. */
    String id() {
        return ItemIds.write(item);
    }

    /** The same in every edition, so that hits that are otherwise alike keep their order. */
    String key() {
        return article + " " + item.kind().ordinal() + " " + item.item();
    }

    /** By which year and month it is counted. */
    Instant date() {
        return view == View.PUBLISHED ? publishedAt : createdAt;
    }
}

package io.standfirst.store;

import io.standfirst.article.Article;
import io.standfirst.article.Quote;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** One edition's lists, each in order. */
record EditionContent(List<UUID> authors, List<UUID> topics,
        List<Item<Section>> sections, List<Item<Quote>> quotes, List<Item<RelatedItem>> related) {

    /** @param front the article without its lists */
    Article article(Article front) {
        return new Article(front.id(), front.headline(), front.kicker(), front.standfirst(), front.publisher(),
                front.language(), front.canonicalUrl(), front.image(), authors, topics,
                values(sections), values(quotes), values(related));
    }

    Map<UUID, Integer> versions() {
        Map<UUID, Integer> versions = new HashMap<>();
        Stream.of(sections, quotes, related)
                .flatMap(List::stream)
                .forEach(item -> versions.put(item.id(), item.version()));
        return versions;
    }

    private static <T> List<T> values(List<Item<T>> items) {
        return items.stream().map(Item::value).toList();
    }
}

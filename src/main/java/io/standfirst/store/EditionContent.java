package io.standfirst.store;

import io.standfirst.article.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The rows of one edition's lists, each list in order. */
record EditionContent(
        List<UUID> authors, List<UUID> topics,
        List<SectionEntity> sections, List<QuoteEntity> quotes, List<RelatedItemEntity> related) {

    Article article(EditionEntity edition) {
        return new Article(edition.articleId, edition.headline, edition.kicker, edition.standfirst,
                edition.publisher, edition.language, edition.canonicalUrl, edition.image(), authors, topics,
                sections.stream().map(SectionEntity::value).toList(),
                quotes.stream().map(QuoteEntity::value).toList(),
                related.stream().map(RelatedItemEntity::value).toList());
    }

    Map<UUID, Integer> versions() {
        Map<UUID, Integer> versions = new HashMap<>();
        Stream.of(sections, quotes, related)
                .flatMap(List::stream)
                .forEach(row -> versions.put(row.item(), row.version));
        return versions;
    }
}

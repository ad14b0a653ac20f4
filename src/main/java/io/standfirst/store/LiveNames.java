package io.standfirst.store;

import io.standfirst.article.Article;
import io.standfirst.article.Author;
import io.standfirst.article.Quote;
import io.standfirst.article.RelatedItem;
import io.standfirst.article.Speaker;
import io.standfirst.article.Topic;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of today behind the ids in some articles, each by its id. What is gone since, or what the viewpoint does not
 * see, is not among them.
 */
public record LiveNames(
        Map<UUID, Author> authors, Map<UUID, Topic> topics, Map<UUID, Speaker> speakers,
        Map<UUID, StoredArticle.Target> targets) {

    static Set<UUID> authorsOf(Collection<Article> articles) {
        return ids(articles, article -> article.authors().stream());
    }

    static Set<UUID> topicsOf(Collection<Article> articles) {
        return ids(articles, article -> article.topics().stream());
    }

    static Set<UUID> speakersOf(Collection<Article> articles) {
        return ids(articles, article -> article.quotes().stream().map(Quote::speaker));
    }

    static Set<UUID> targetsOf(Collection<Article> articles) {
        return ids(articles, article -> article.related().stream().map(RelatedItem::article).filter(Objects::nonNull));
    }

    private static Set<UUID> ids(Collection<Article> articles, Function<Article, Stream<UUID>> idsOf) {
        return articles.stream().flatMap(idsOf).collect(Collectors.toSet());
    }
}

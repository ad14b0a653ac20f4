package io.standfirst.delivery.cache;

import io.standfirst.article.Quote;
import io.standfirst.article.RelatedItem;
import io.standfirst.store.ChangeRepository.Row;
import io.standfirst.store.Noun;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.StoredQuote;
import io.standfirst.store.Verb;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What an answer shows, and what a change alters, in the same words: {@code article-<id>}, {@code speaker-<id>},
 * {@code author-<id>}, {@code topic-<id>}, and {@value #LISTS} for whatever may show any of them.
 */
final class Tags {

    static final String LISTS = "lists";

    private Tags() {
    }

    /** An article and all that it shows. */
    static Set<String> shown(StoredArticle stored) {
        Set<String> tags = new HashSet<>();
        tags.add(tag(Noun.ARTICLE, stored.id()));
        stored.authors().forEach(author -> tags.add(tag(Noun.AUTHOR, author.id())));
        stored.topics().forEach(topic -> tags.add(tag(Noun.TOPIC, topic.id())));
        stored.article().quotes().stream().map(Quote::speaker)
                .forEach(speaker -> tags.add(tag(Noun.SPEAKER, speaker)));
        stored.targets().keySet().forEach(target -> tags.add(tag(Noun.ARTICLE, target)));
        return tags;
    }

    /** The same, and the related articles that are not seen: they can appear. */
    static Set<String> of(StoredArticle stored) {
        Set<String> tags = shown(stored);
        stored.article().related().stream().map(RelatedItem::article).filter(Objects::nonNull)
                .forEach(target -> tags.add(tag(Noun.ARTICLE, target)));
        return tags;
    }

    static Set<String> of(StoredQuote stored) {
        return Set.of(tag(Noun.ARTICLE, stored.article()), tag(Noun.SPEAKER, stored.speaker().id()));
    }

    static String tag(Noun noun, UUID id) {
        return noun.name().toLowerCase(Locale.ROOT) + "-" + id;
    }

    /** What some changes alter for readers. */
    static Set<String> of(List<Row> changes) {
        return changes.stream().flatMap(change -> of(change).stream()).collect(Collectors.toSet());
    }

    private static Set<String> of(Row change) {
        return switch (change.noun()) {
            case ARTICLE -> Verb.OF_WORKING_COPY.contains(change.verb())
                    ? Set.of()
                    : Set.of(tag(Noun.ARTICLE, change.id()), LISTS);
            case CORRECTION, BAN -> Set.of(tag(Noun.ARTICLE, change.article()), LISTS);
            // One who is new is seen when an article that names them is published
            case SPEAKER, AUTHOR -> change.verb() == Verb.CREATED
                    ? Set.of()
                    : Set.of(tag(change.noun(), change.id()), LISTS);
            case TOPIC -> Set.of(tag(Noun.TOPIC, change.id()), LISTS);
        };
    }
}

package io.standfirst.search;

import io.standfirst.article.Quote;
import io.standfirst.store.StoredArticle;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How like others are to one article, and why: by its keywords, as BM25 counts them, and then by whom both quote and what
 * topics both have. It looks at nothing but the two and the weights of the keywords.
 */
final class Likeness {

    private static final int NAMED = 3;
    private static final int WORDS_TOLD = 5;

    private final StoredArticle article;
    private final Wording wording;
    private final Map<String, Float> keywords;
    /** What the article's own words add up to. */
    private final double own;

    /** @param keywords of the article, with their weights */
    Likeness(StoredArticle article, Wording wording, Map<String, Float> keywords) {
        this.article = article;
        this.wording = wording;
        this.keywords = keywords;
        own = sum(shared(wording));
    }

    Similar of(StoredArticle other, Wording words) {
        Map<String, Double> shared = shared(words);
        double text = shared.isEmpty() ? 0 : Math.min(1, sum(shared) / own);
        List<String> speakers = names(speakers(article), speakers(other), id -> article.speakers().get(id).name());
        Map<UUID, String> topics = article.topics().stream()
                .collect(Collectors.toMap(topic -> topic.id(), topic -> topic.name()));
        List<String> subjects = names(article.article().topics(), Set.copyOf(other.article().topics()), topics::get);
        double score = (text + Relevance.SAME_SPEAKER * Math.min(speakers.size(), Relevance.SAME_UP_TO)
                + Relevance.SAME_TOPIC * Math.min(subjects.size(), Relevance.SAME_UP_TO)) / Relevance.IDENTICAL;
        return new Similar(other, Math.round(score * 100) / 100.0, Stream.of(
                reason("same speakers", speakers, NAMED), reason("same topics", subjects, NAMED),
                reason("shared words", told(shared), WORDS_TOLD)).flatMap(Function.identity()).collect(Collectors.joining("; ")));
    }

    /** What each of the keywords that another has adds to the likeness. */
    private Map<String, Double> shared(Wording words) {
        double stretch = 1 - Relevance.LENGTH + Relevance.LENGTH * words.length() / wording.length();
        Map<String, Double> shared = new LinkedHashMap<>();
        keywords.forEach((term, weight) -> {
            int count = words.count(term);
            if (count > 0 && wording.count(term) > 0) {
                shared.put(term, weight * count / (count + Relevance.SATURATION * stretch));
            }
        });
        return shared;
    }

    private static double sum(Map<String, Double> shared) {
        return shared.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private List<String> told(Map<String, Double> shared) {
        return shared.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(word -> wording.written(word.getKey())).distinct().toList();
    }

    static Set<UUID> speakers(StoredArticle article) {
        return article.article().quotes().stream().map(Quote::speaker)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> names(Collection<UUID> some, Set<UUID> others, Function<UUID, String> name) {
        return some.stream().filter(others::contains).map(name).toList();
    }

    private static Stream<String> reason(String what, List<String> names, int most) {
        return names.isEmpty() ? Stream.empty()
                : Stream.of(what + ": " + names.stream().limit(most).collect(Collectors.joining(", ")));
    }
}

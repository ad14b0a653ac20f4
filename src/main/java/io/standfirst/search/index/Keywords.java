package io.standfirst.search.index;

import io.standfirst.search.index.Analysis.Form;
import io.standfirst.search.index.Backend.Frequencies;
import io.standfirst.search.index.IndexFields.TextPart;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells which words of a text set it apart: those that it says often, and that few others of the index say. */
public final class Keywords {

    /** Some of them turn out to be said by nobody else. */
    private static final int MOST = 50;
    /** An article's own words stand in the index up to three times: in the article, in a section and in a quote. */
    private static final int IN_ANOTHER = 4;

    private Keywords() {
    }

    /**
     * The words, as they are compared, each with its weight: 1 for the one that weighs most.
     *
     * @param language one of {@link Analysis#languages}
     */
    public static Map<String, Float> of(
            SearchIndex index, Class<? extends IndexedEntry> type, Analysis analysis, String language, String text) {
        Map<String, Long> said = analysis.forms(language, text).stream()
                .collect(Collectors.groupingBy(Form::term, Collectors.counting()));
        Frequencies others = index.frequencies(type, TextPart.BODY.in(language), said.keySet());
        Map<String, Double> scores = said.entrySet().stream()
                .filter(word -> others.entriesWith().getOrDefault(word.getKey(), 0L) >= IN_ANOTHER)
                .collect(Collectors.toMap(Map.Entry::getKey, word -> word.getValue() * rarity(word.getKey(), others)));
        List<Map.Entry<String, Double>> best = scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST).toList();
        Map<String, Float> weights = new LinkedHashMap<>();
        best.forEach(word -> weights.put(word.getKey(), (float) (word.getValue() / best.get(0).getValue())));
        return weights;
    }

    private static double rarity(String word, Frequencies others) {
        return 1 + Math.log((others.entries() + 1.0) / (others.entriesWith().get(word) + 1.0));
    }
}

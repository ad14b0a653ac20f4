package io.standfirst.story;

import io.standfirst.article.Limits;
import io.standfirst.article.Names;
import io.standfirst.article.quotation.Words;
import io.standfirst.desk.QuoteInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds out which quotes of a story the article has, or had, already. The same words in the same order come first, so that of
 * quotes that say the same each meets its own; then the same words elsewhere; then words that were corrected, where no other
 * quote can be meant.
 */
final class Recurrence {

    private static final int NONE = -1;
    /** What one more pair counts: more than all that can be said for other pairs. */
    private static final int PAIR = 4 * Limits.QUOTES;

    private final List<QuoteInput> told;
    private final List<FormerQuote> former;
    private final Map<String, UUID> speakers;
    private final List<Words> words;
    /** Which words of the story each of the former quotes ever had, by number; the same of those told. */
    private final List<Set<Integer>> had;
    private final int[] says;
    /** Which of the former quotes each of those told is. */
    private final int[] met;
    private final Set<Integer> taken = new HashSet<>();

    private Recurrence(List<QuoteInput> told, List<FormerQuote> former, Map<String, UUID> speakers) {
        this.told = told;
        this.former = former;
        this.speakers = speakers;
        this.words = told.stream().map(quote -> Words.of(quote.text())).toList();
        Map<Words, Integer> numbers = new HashMap<>();
        this.says = words.stream().mapToInt(said -> numbers.computeIfAbsent(said, any -> numbers.size())).toArray();
        this.had = former.stream().map(quote -> quote.words().stream().map(numbers::get).filter(Objects::nonNull)
                .collect(Collectors.toSet())).toList();
        this.met = new int[told.size()];
        Arrays.fill(met, NONE);
    }

    /**
     * @param speakers who is meant by the names of those told, by the folded names
     * @return for each of those told, in their order, the one that it repeats; null for a new one
     */
    static List<FormerQuote> of(List<QuoteInput> told, List<FormerQuote> former, Map<String, UUID> speakers) {
        Recurrence recurrence = new Recurrence(told, former, speakers);
        recurrence.meetInOrder();
        int[] neighbours = recurrence.met.clone();
        recurrence.meetElsewhere();
        recurrence.meetCorrected(neighbours);
        return Arrays.stream(recurrence.met).mapToObj(index -> index == NONE ? null : former.get(index)).toList();
    }

    private void meet(int quote, int index) {
        met[quote] = index;
        taken.add(index);
    }

    /** As many as can, and of the ways to do that the one in which most have the same speaker and are still there. */
    private void meetInOrder() {
        int[] known = IntStream.range(0, former.size()).filter(index -> !had.get(index).isEmpty()).toArray();
        int[][] best = new int[told.size() + 1][known.length + 1];
        for (int i = told.size() - 1; i >= 0; i--) {
            for (int j = known.length - 1; j >= 0; j--) {
                int pair = likeness(i, known[j]);
                int apart = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = pair == 0 ? apart : Math.max(apart, pair + best[i + 1][j + 1]);
            }
        }
        int j = 0;
        for (int i = 0; i < told.size(); i++) {
            while (j < known.length && best[i][j] == best[i][j + 1]) {
                j++;
            }
            int pair = j < known.length ? likeness(i, known[j]) : 0;
            if (pair > 0 && best[i][j] == pair + best[i + 1][j + 1]) {
                meet(i, known[j++]);
            }
        }
    }

    private void meetElsewhere() {
        for (int i = 0; i < told.size(); i++) {
            int best = NONE;
            for (int index = 0; met[i] == NONE && index < former.size(); index++) {
                if (!taken.contains(index) && likeness(i, index) > (best == NONE ? 0 : likeness(i, best))) {
                    best = index;
                }
            }
            if (best != NONE) {
                meet(i, best);
            }
        }
    }

    /** 0 for other words. */
    private int likeness(int quote, int index) {
        if (!had.get(index).contains(says[quote])) {
            return 0;
        }
        return PAIR + (hasSameSpeaker(quote, index) ? 2 : 0) + (former.get(index).isPresent() ? 1 : 0);
    }

    private boolean hasSameSpeaker(int quote, int index) {
        String name = Names.folded(told.get(quote).speaker().name());
        QuoteInput present = former.get(index).present();
        return former.get(index).speakers().contains(speakers.get(name))
                || present != null && name.equals(Names.folded(present.speaker().name()));
    }

    /** Between each two neighbours that were met in their order. */
    private void meetCorrected(int[] neighbours) {
        int from = 0;
        int behind = 0;
        for (int i = 0; i <= told.size(); i++) {
            if (i == told.size() || neighbours[i] != NONE) {
                int to = i == told.size() ? former.size() : neighbours[i];
                meetCorrected(from, i, free(behind, to, FormerQuote::isPresent));
                meetCorrected(from, i, free(behind, to, Predicate.not(FormerQuote::isPresent)));
                from = i + 1;
                behind = to + 1;
            }
        }
    }

    private List<Integer> free(int from, int to, Predicate<FormerQuote> wanted) {
        return IntStream.range(from, to).filter(index -> !taken.contains(index) && wanted.test(former.get(index))).boxed().toList();
    }

    /** Those that can only be each other. */
    private void meetCorrected(int from, int to, List<Integer> free) {
        Map<Integer, List<Integer>> alike = new HashMap<>();
        for (int index : free) {
            List<Integer> quotes = new ArrayList<>();
            for (int i = from; i < to; i++) {
                if (met[i] == NONE && isCorrected(i, index)) {
                    quotes.add(i);
                }
            }
            quotes.forEach(quote -> alike.computeIfAbsent(quote, any -> new ArrayList<>()).add(quotes.size() == 1 ? index : NONE));
        }
        alike.forEach((quote, indexes) -> {
            if (indexes.size() == 1 && indexes.get(0) != NONE) {
                meet(quote, indexes.get(0));
            }
        });
    }

    private boolean isCorrected(int quote, int index) {
        return hasSameSpeaker(quote, index) && words.get(quote).resembles(former.get(index).last());
    }
}

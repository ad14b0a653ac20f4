package io.standfirst.story;

import io.standfirst.article.Quote;
import io.standfirst.article.quotation.Words;
import io.standfirst.desk.QuoteInput;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Goes through the revisions of an article to tell all its quotes in one order. What was taken out stands behind the quote that it
 * stood behind. A quote that came anew, with the words of one that is gone, is that one: it was written again.
 */
final class FormerQuotes {

    private final Map<String, Words> folded = new HashMap<>();
    private List<Life> lives = new ArrayList<>();

    private FormerQuotes() {
    }

    /** @param present the quotes that the article has */
    static List<FormerQuote> of(List<List<Quote>> revisions, List<QuoteInput> present) {
        FormerQuotes quotes = new FormerQuotes();
        revisions.forEach(quotes::next);
        Map<UUID, QuoteInput> inputs = present.stream().collect(Collectors.toMap(QuoteInput::id, Function.identity()));
        return quotes.lives.stream().map(life -> life.quote(inputs.get(life.id))).toList();
    }

    /** What became of one quote from revision to revision. */
    private static final class Life {

        private final Set<Words> words = new HashSet<>();
        private final Set<UUID> speakers = new HashSet<>();
        private UUID id;
        private Words last;

        void goOn(Quote quote, Words said) {
            id = quote.id();
            last = said;
            words.add(said);
            speakers.add(quote.speaker());
        }

        FormerQuote quote(QuoteInput present) {
            return new FormerQuote(words, last, speakers, present);
        }
    }

    private void next(List<Quote> quotes) {
        Map<UUID, Life> known = lives.stream().collect(Collectors.toMap(life -> life.id, Function.identity()));
        Map<Words, Deque<Life>> gone = gone(quotes);
        List<Life> now = new ArrayList<>();
        for (Quote quote : quotes) {
            Words said = folded.computeIfAbsent(quote.text(), Words::of);
            Life life = known.get(quote.id());
            if (life == null) {
                Life again = gone.getOrDefault(said, new ArrayDeque<>()).poll();
                life = again == null ? new Life() : again;
            }
            life.goOn(quote, said);
            now.add(life);
        }
        lives = merged(lives, now);
    }

    private Map<Words, Deque<Life>> gone(List<Quote> quotes) {
        Set<UUID> here = quotes.stream().map(Quote::id).collect(Collectors.toSet());
        return lives.stream().filter(life -> !here.contains(life.id))
                .collect(Collectors.groupingBy(life -> life.last, Collectors.toCollection(ArrayDeque::new)));
    }

    private static List<Life> merged(List<Life> former, Collection<Life> now) {
        Set<Life> here = new HashSet<>(now);
        Map<Life, List<Life>> behind = new HashMap<>();
        Life before = null;
        for (Life life : former) {
            if (here.contains(life)) {
                before = life;
            } else {
                behind.computeIfAbsent(before, any -> new ArrayList<>()).add(life);
            }
        }
        List<Life> merged = new ArrayList<>(behind.getOrDefault(null, List.of()));
        for (Life life : now) {
            merged.add(life);
            merged.addAll(behind.getOrDefault(life, List.of()));
        }
        return merged;
    }
}

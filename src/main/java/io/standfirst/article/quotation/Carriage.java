package io.standfirst.article.quotation;

import io.standfirst.article.Article;
import io.standfirst.article.Place;
import io.standfirst.article.Quote;
import io.standfirst.article.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * All quotes of an article on their way through one edit. The surest ways go first, each for all quotes, so that a
 * quote that has to look for its words finds the places of the others taken.
 */
final class Carriage {

    /** Words that occur more often than this say nothing about which occurrence is meant. */
    private static final int MOST_CANDIDATES = 1_000;
    /** For so many broken quotes the nearest text is looked up: nobody reads on. */
    private static final int MOST_NEAREST = 50;

    private final Article before;
    private final Article after;
    private final Map<UUID, Quote> former = new HashMap<>();
    private final Map<UUID, PartEdit> parts = new HashMap<>();
    /** Where quotes stand after the edit, and where each stood before. */
    private final Map<Spot, Spot> taken = new HashMap<>();
    private final Quote[] settled;

    Carriage(Article before, Article after) {
        this.before = before;
        this.after = after;
        this.settled = new Quote[after.quotes().size()];
        before.quotes().forEach(quote -> former.put(quote.id(), quote));
    }

    Carried settle(QuotePolicy policy) {
        settleEach(quote -> quote.place() == null ? Optional.of(quote) : Optional.empty());
        settleEach(quote -> isCarried(quote) && hasItsWords(quote) ? shift(quote) : Optional.empty());
        settleEach(quote -> isCarried(quote) && hasItsWords(quote) ? moveAlong(quote) : Optional.empty());
        settleEach(quote -> isCarried(quote) ? Optional.empty() : stand(quote));
        settleEach(quote -> isCarried(quote) && !hasItsWords(quote) ? moveWithNewWords(quote) : Optional.empty());
        settleEach(quote -> isCarried(quote) && hasItsWords(quote) ? moveElsewhere(quote) : Optional.empty());
        List<Reworded> reworded = new ArrayList<>();
        List<Detached> detached = new ArrayList<>();
        switch (policy) {
            case REFUSE -> { }
            case FOLLOW -> settleEach(quote -> follow(quote, reworded));
            case DETACH -> settleEach(quote -> Optional.of(detach(quote, detached)));
        }
        refuseUnsettled();
        return new Carried(after.withQuotes(List.of(settled)), reworded, detached);
    }

    private void settleEach(Function<Quote, Optional<Quote>> way) {
        for (int index = 0; index < settled.length; index++) {
            if (settled[index] == null) {
                settled[index] = way.apply(after.quotes().get(index)).orElse(null);
            }
        }
    }

    /** Whether the edit left the quote's place alone, so that the place is still that in the old text. */
    private boolean isCarried(Quote quote) {
        Quote old = former.get(quote.id());
        return old != null && quote.place() != null && quote.place().equals(old.place());
    }

    private boolean hasItsWords(Quote quote) {
        return Words.of(quote.text()).equals(Words.of(former.get(quote.id()).text()));
    }

    private Optional<Quote> shift(Quote quote) {
        PartEdit part = part(quote);
        return formerRuns(quote)
                .flatMap(runs -> part.shift(Words.of(quote.text()), runs))
                .flatMap(runs -> claim(quote, quote.place().section(), runs));
    }

    private Optional<Quote> moveAlong(Quote quote) {
        PartEdit part = part(quote);
        return formerRuns(quote)
                .flatMap(runs -> part.carry(Words.of(quote.text()), runs))
                .flatMap(runs -> claim(quote, quote.place().section(), runs));
    }

    private Optional<Quote> stand(Quote quote) {
        FoldedText text = part(quote).after();
        return text.runs(quote.place().spans())
                .filter(runs -> Words.of(quote.text()).standIn(text, runs))
                .map(runs -> {
                    Spot spot = Spot.of(quote.place().section(), text, runs);
                    taken.putIfAbsent(spot, spot);
                    return quote;
                });
    }

    /** An editor changed words and perhaps the text: they stand where the old ones did, or in one spot only. */
    private Optional<Quote> moveWithNewWords(Quote quote) {
        PartEdit part = part(quote);
        Words words = Words.of(quote.text());
        WordSearch search = new WordSearch(words);
        return formerRuns(quote)
                .flatMap(runs -> part.carry(words, runs).or(() -> onlyOccurrence(search, part, runs)))
                .flatMap(runs -> claim(quote, quote.place().section(), runs));
    }

    private static Optional<List<Run>> onlyOccurrence(WordSearch search, PartEdit part, List<Run> runs) {
        List<Occurrence> found = search.contiguous(part.after());
        List<Occurrence> all = found.isEmpty() ? search.interrupted(part.after()) : found;
        List<Occurrence> here = part.follow(runs).stream()
                .flatMap(followed -> all.stream().filter(occurrence -> overlap(occurrence.runs(), followed)))
                .toList();
        return Optional.of(here.size() == 1 ? here : all)
                .filter(occurrences -> occurrences.size() == 1)
                .map(occurrences -> occurrences.get(0).runs());
    }

    private static boolean overlap(List<Run> some, List<Run> others) {
        return some.get(0).from() < others.get(others.size() - 1).to()
                && others.get(0).from() < some.get(some.size() - 1).to();
    }

    /** The text around the words was moved or written anew: they stand in text that was not there before. */
    private Optional<Quote> moveElsewhere(Quote quote) {
        Words words = Words.of(quote.text());
        return formerRuns(quote).flatMap(runs -> part(quote).recompose(words, runs)
                .flatMap(recomposed -> claim(quote, quote.place().section(), recomposed))
                .or(() -> moveInPart(quote, runs, words))
                .or(() -> moveToOtherPart(quote, words)));
    }

    /** To the occurrence with the most of the same text around it, or the nearest of those. */
    private Optional<Quote> moveInPart(Quote quote, List<Run> runs, Words words) {
        PartEdit part = part(quote);
        UUID section = quote.place().section();
        List<Occurrence> added = part.added(words);
        if (added.isEmpty() || added.size() > MOST_CANDIDATES || added.size() < part.countRemoved(words)) {
            return Optional.empty();
        }
        return added.stream()
                .filter(occurrence -> isFree(Spot.of(section, part.after(), occurrence.runs()), quote))
                .min(Comparator.<Occurrence>comparingInt(occurrence -> -part.commonContext(runs, occurrence))
                        .thenComparingInt(occurrence -> part.distance(runs, occurrence)))
                .flatMap(occurrence -> claim(quote, section, occurrence.runs()));
    }

    /** Only if it cannot be mistaken: one occurrence went and one came in the whole article. */
    private Optional<Quote> moveToOtherPart(Quote quote, Words words) {
        List<UUID> goals = sections().stream()
                .filter(section -> !part(section).added(words).isEmpty())
                .toList();
        if (goals.size() != 1 || part(goals.get(0)).added(words).size() != 1
                || sections().stream().mapToInt(section -> part(section).countRemoved(words)).sum() > 1) {
            return Optional.empty();
        }
        return claim(quote, goals.get(0), part(goals.get(0)).added(words).get(0).runs());
    }

    private Optional<Quote> follow(Quote quote, List<Reworded> reworded) {
        if (!isCarried(quote) || !hasItsWords(quote)) {
            return Optional.empty();
        }
        FollowedWords words = new FollowedWords(part(quote), after.textAt(quote.place()).orElse(""));
        return formerRuns(quote).flatMap(former -> part(quote).follow(former).flatMap(runs ->
                words.of(quote.text(), former, runs).flatMap(now -> claim(quote, quote.place().section(), runs)
                        .map(placed -> {
                            reworded.add(new Reworded(quote.id(), quote.text(), now));
                            return quote.reworded(now, placed.place());
                        }))));
    }

    private static Quote detach(Quote quote, List<Detached> detached) {
        detached.add(new Detached(quote.id(), quote.text(), quote.place()));
        return quote.withPlace(null);
    }

    private void refuseUnsettled() {
        List<BrokenQuote> broken = new ArrayList<>();
        Optional<NearestText> texts = Optional.empty();
        for (int index = 0; index < settled.length; index++) {
            if (settled[index] == null) {
                Quote quote = after.quotes().get(index);
                texts = texts.or(() -> Optional.of(new NearestText(after)));
                Optional<String> nearest = broken.size() < MOST_NEAREST
                        ? texts.get().to(quote.text(), quote.place())
                        : Optional.empty();
                broken.add(new BrokenQuote(quote.id(), quote.text(), quote.place(), nearest.orElse(null)));
            }
        }
        if (!broken.isEmpty()) {
            throw new BrokenQuotesException(broken);
        }
    }

    /** The quote at its new place, unless a quote that stood elsewhere is there already. */
    private Optional<Quote> claim(Quote quote, UUID section, List<Run> runs) {
        FoldedText text = part(section).after();
        Spot spot = Spot.of(section, text, runs);
        if (!isFree(spot, quote)) {
            return Optional.empty();
        }
        taken.put(spot, formerSpot(quote));
        return Optional.of(quote.withPlace(new Place(section, text.spans(runs))));
    }

    private boolean isFree(Spot spot, Quote quote) {
        Spot former = taken.get(spot);
        return former == null || former.equals(formerSpot(quote));
    }

    private Spot formerSpot(Quote quote) {
        return Spot.of(quote.place().section(), part(quote).before(), formerRuns(quote).orElseThrow());
    }

    private Optional<List<Run>> formerRuns(Quote quote) {
        return part(quote).before().runs(quote.place().spans());
    }

    private PartEdit part(Quote quote) {
        return part(quote.place().section());
    }

    private PartEdit part(UUID section) {
        if (!parts.containsKey(section)) {
            parts.put(section, edit(section));
        }
        return parts.get(section);
    }

    /** A section that was added or removed is an edit of an empty text. */
    private PartEdit edit(UUID section) {
        Place anywhere = new Place(section, List.of());
        String oldText = before.textAt(anywhere).orElse("");
        String newText = after.textAt(anywhere).orElse("");
        FoldedText folded = FoldedText.of(oldText);
        List<List<Run>> quotes = after.quotes().stream()
                .filter(quote -> isCarried(quote) && Objects.equals(quote.place().section(), section))
                .flatMap(quote -> folded.runs(quote.place().spans()).stream())
                .toList();
        return new PartEdit(folded, oldText.equals(newText) ? folded : FoldedText.of(newText), quotes);
    }

    private Set<UUID> sections() {
        Set<UUID> sections = new LinkedHashSet<>();
        sections.add(null);
        before.sections().stream().map(Section::id).forEach(sections::add);
        after.sections().stream().map(Section::id).forEach(sections::add);
        return sections;
    }

    /** Where words stand, whether or not a comma or full stop at their end is counted in. */
    private record Spot(UUID section, List<Run> runs) {

        static Spot of(UUID section, FoldedText text, List<Run> runs) {
            return new Spot(section, runs.stream().map(text::withoutHousePunctuation).toList());
        }
    }
}

package io.standfirst.article.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standfirst.article.Article;
import io.standfirst.article.Place;
import io.standfirst.article.Quote;
import io.standfirst.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What holds for every edit of every article; {@link NaiveSearch} judges. */
class QuoteCarrierPropertyTest {

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void everyAcceptedQuoteStandsAtItsPlace(@ForAll long seed, @ForAll QuotePolicy policy) {
        Stories stories = new Stories(seed);
        Article before = stories.article();
        Article after = Stories.article(stories.edited(before), before.quotes());
        carry(before, after, policy).ifPresent(carried -> carried.article().quotes().forEach(quote -> {
            if (quote.place() != null) {
                assertTrue(stands(carried.article(), quote), () -> story(before, carried.article()));
            }
        }));
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void anEditThatTouchesNoQuoteIsNeverRefused(@ForAll long seed) {
        Stories stories = new Stories(seed);
        Article before = stories.article();
        int part = stories.part();
        Stories.Replacement replacement = stories.replacement(before, part);
        List<String> texts = new ArrayList<>(Stories.texts(before));
        texts.set(part, replacement.in(texts.get(part)));
        List<Optional<Quote>> shifted = before.quotes().stream()
                .map(quote -> part == part(quote) ? shift(quote, replacement) : Optional.of(quote))
                .toList();
        Assume.that(shifted.stream().allMatch(quote -> quote.isPresent()
                && stands(Stories.article(texts, List.of()), quote.get())));

        Article after = Stories.article(texts, before.quotes());
        Optional<Carried> carried = carry(before, after, QuotePolicy.REFUSE);
        assertTrue(carried.isPresent(), () -> story(before, after));
    }

    @Property(tries = 1_500, shrinking = ShrinkingMode.OFF)
    void anEditThatRemovesTheWordsIsAlwaysRefused(@ForAll long seed) {
        Stories stories = new Stories(seed);
        Article before = stories.article();
        Quote quote = before.quotes().get(0);
        String word = quote.text().split("[ \n\u00A0,.“”\"]+")[0];
        List<String> texts = stories.edited(before).stream().map(text -> text.replace(word, "x")).toList();
        Assume.that(texts.stream().allMatch(text -> NaiveSearch.count(text, word) == 0));
        String folded = word.replace('’', '\'').equals("don't") ? "don" : word;
        List<String> removed = texts.stream().map(text -> text.replace(folded, "x")).toList();
        Article after = Stories.article(removed, before.quotes());

        BrokenQuotesException refused = assertThrows(BrokenQuotesException.class,
                () -> QuoteCarrier.carry(before, after, QuotePolicy.REFUSE), () -> story(before, after));
        assertTrue(refused.quotes().stream().anyMatch(broken -> broken.quote().equals(quote.id())));
    }

    @Property(tries = 1_500, shrinking = ShrinkingMode.OFF)
    void detachingNeverFailsAndKeepsTheWords(@ForAll long seed) {
        Stories stories = new Stories(seed);
        Article before = stories.article();
        Article after = Stories.article(stories.edited(before), before.quotes());
        Carried carried = QuoteCarrier.carry(before, after, QuotePolicy.DETACH);
        Map<Object, Place> lost = carried.detached().stream()
                .collect(Collectors.toMap(Detached::quote, Detached::place));
        for (int index = 0; index < before.quotes().size(); index++) {
            Quote old = before.quotes().get(index);
            Quote now = carried.article().quotes().get(index);
            assertEquals(old, now.withPlace(old.place()));
            assertEquals(now.place() == null ? old.place() : null, lost.get(old.id()));
        }
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void quotesThatFollowSayTheNewText(@ForAll long seed) {
        Stories stories = new Stories(seed);
        Article before = stories.article();
        Article after = Stories.article(stories.edited(before), before.quotes());
        carry(before, after, QuotePolicy.FOLLOW).ifPresent(carried -> {
            for (int index = 0; index < before.quotes().size(); index++) {
                Quote old = before.quotes().get(index);
                Quote quote = carried.article().quotes().get(index);
                List<Reworded> reworded = carried.reworded().stream()
                        .filter(one -> one.quote().equals(quote.id())).toList();
                if (reworded.isEmpty()) {
                    assertEquals(old.text(), quote.text());
                } else {
                    assertEquals(List.of(new Reworded(quote.id(), old.text(), quote.text())), reworded);
                    assertTrue(new QuoteFinder(carried.article()).standsAt(quote.text(), quote.place()));
                }
            }
        });
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void quotesInTwoPlacesNeverEndUpInOne(@ForAll long seed, @ForAll QuotePolicy policy) {
        Stories stories = new Stories(seed);
        Article before = stories.article();
        Article after = Stories.article(stories.edited(before), before.quotes());
        carry(before, after, policy).ifPresent(carried -> {
            Map<Place, Place> origins = new HashMap<>();
            for (int index = 0; index < before.quotes().size(); index++) {
                Place old = before.quotes().get(index).place();
                Place now = carried.article().quotes().get(index).place();
                Place origin = now == null ? null : origins.putIfAbsent(now, old);
                assertTrue(origin == null || origin.equals(old), () -> story(before, carried.article()));
            }
        });
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void nothingChangesWhereNothingIsEdited(@ForAll long seed, @ForAll QuotePolicy policy) {
        Article article = new Stories(seed).article();
        Carried once = QuoteCarrier.carry(article, article, policy);
        assertEquals(new Carried(article, List.of(), List.of()), once);
        assertEquals(once, QuoteCarrier.carry(once.article(), once.article(), policy));
    }

    @Property(tries = 1_500, shrinking = ShrinkingMode.OFF)
    void findsAsManyPlacesAsANaiveSearch(@ForAll long seed) {
        Article article = new Stories(seed).article();
        Quote quote = article.quotes().get(0);
        Assume.that(quote.place().spans().size() == 1);
        int expected = Stories.texts(article).stream().mapToInt(text -> NaiveSearch.count(text, quote.text())).sum();
        List<Place> found = new QuoteFinder(article).find(quote.text());
        assertEquals(expected, found.stream().filter(place -> place.spans().size() == 1).count(),
                () -> story(article, article));
        assertTrue(found.contains(quote.place()));
    }

    private static Optional<Carried> carry(Article before, Article after, QuotePolicy policy) {
        try {
            return Optional.of(QuoteCarrier.carry(before, after, policy));
        } catch (BrokenQuotesException refused) {
            return Optional.empty();
        }
    }

    private static boolean stands(Article article, Quote quote) {
        return NaiveSearch.stand(article.textAt(quote.place()).orElseThrow(), quote.place().spans(), quote.text());
    }

    private static int part(Quote quote) {
        return quote.place().inStandfirst() ? 0 : (int) quote.place().section().getLeastSignificantBits();
    }

    private static Optional<Quote> shift(Quote quote, Stories.Replacement replacement) {
        List<Span> spans = quote.place().spans().stream().map(replacement::shift).filter(Objects::nonNull).toList();
        return spans.size() < quote.place().spans().size()
                ? Optional.empty()
                : Optional.of(quote.withPlace(new Place(quote.place().section(), spans)));
    }

    private static String story(Article before, Article after) {
        return "\n" + Stories.texts(before) + "\n" + before.quotes()
                + "\n" + Stories.texts(after) + "\n" + after.quotes();
    }
}

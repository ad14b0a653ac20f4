package io.standfirst.article.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.standfirst.article.Article;
import io.standfirst.article.Place;
import io.standfirst.article.Quote;
import io.standfirst.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that somebody would send to make a server hang. The limit is far above what they need, far below hanging. */
@Timeout(60)
class QuoteHostileInputTest {

    /** More than a body may have. */
    private static final int LENGTH = 250_000;

    static Stream<String> hostile() {
        return Stream.of("a ", "\"", "“”", "“a” a ", "\"a,\" a ", "a' a 'a ", "a\n", "“a\n", "a.", "\u0301",
                "a b “a,” c ", "𝒜\u200D").map(piece -> piece.repeat(LENGTH / piece.length()));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void findsInTime(String text) {
        Article article = Marked.article(text);
        for (String words : List.of("a", "a ".repeat(1_000) + "b", text + " b", "b " + text)) {
            new QuoteFinder(article).find(words);
        }
        new QuoteFinder(article).nearest(text, null);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void carriesInTime(String text) {
        List<Quote> quotes = new ArrayList<>();
        for (int number = 0; number < 1_000; number++) {
            Span span = new Span(2 * number, 2 * number + 1);
            quotes.add(Marked.quote(number, "a", new Place(Marked.section(1), List.of(span))));
        }
        Article before = Marked.article("a ".repeat(LENGTH / 8)).withQuotes(quotes);
        String part = text.substring(0, LENGTH / 4);
        for (String changed : List.of("b a " + part + " b", part.replace('a', 'b'))) {
            QuoteCarrier.carry(before, Marked.edited(before, Marked.article(changed)), QuotePolicy.DETACH);
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void carriesAcrossManyDifferentWordsInTime(String text) {
        StringBuilder words = new StringBuilder();
        for (int number = 0; number < LENGTH / 20; number++) {
            words.append("w").append(number).append(number % 50 == 49 ? "\n" : " ");
        }
        Article before = Marked.article("⟦w0⟧" + words.substring("w0".length()));
        for (String changed : List.of(
                text.substring(0, LENGTH / 4), words.reverse().toString(), words.toString().replace("w", "b w"))) {
            QuoteCarrier.carry(before, Marked.edited(before, Marked.article(changed)), QuotePolicy.DETACH);
        }
    }

    @Test
    void refusesManyQuotesInTime() {
        StringBuilder words = new StringBuilder();
        List<Quote> quotes = new ArrayList<>();
        for (int number = 0; number < LENGTH / 20; number++) {
            int start = words.length();
            words.append("word").append(number);
            if (number % 25 == 0) {
                Span span = new Span(start, words.length());
                quotes.add(Marked.quote(number, words.substring(start),
                        new Place(Marked.section(1), List.of(span))));
            }
            words.append(number % 50 == 49 ? "\n" : " ");
        }
        Article before = Marked.article(words.toString()).withQuotes(quotes);
        for (String changed : List.of("x", words.toString().replace("word", "ward"), words.reverse().toString())) {
            Article after = Marked.edited(before, Marked.article(changed));
            BrokenQuotesException refused = assertThrows(BrokenQuotesException.class,
                    () -> QuoteCarrier.carry(before, after, QuotePolicy.REFUSE));
            assertEquals(quotes.size(), refused.quotes().size());
        }
    }
}

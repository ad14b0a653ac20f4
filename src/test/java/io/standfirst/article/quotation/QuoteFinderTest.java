package io.standfirst.article.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standfirst.article.Article;
import io.standfirst.article.Place;
import io.standfirst.article.Quote;
import io.standfirst.article.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteFinderTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # words                     | where they stand
            We will win                 | “⟦We will win⟧,” she said.
            We will win,                | “⟦We will win,⟧” she said.
            We will win.                | “⟦We will win,⟧” she said.
            We will win.                | “⟦We will win⟧”, she said.
            We will win.                | “⟦We will win⟧!” she said.
            it's "over"                 | He says ⟦it’s “over”⟧ now.
            it’s «over»                 | He says ⟦it's "over"⟧ now.
            a  b                        | x ⟦a\u00A0b⟧ y
            art                         | The party of ⟦art⟧ is art’s party.
            don                         | I don’t know ⟦don⟧ is.
            3                           | From 3.5 and 3,000 to ⟦3⟧, he said.
            grew 3.                     | It grew 3.5, then it ⟦grew 3.⟧
            the U.S.                    | Not the U.S.A. but ⟦the U.S.⟧ itself
            🙂 𝒜                         | 𝒜🙂🙂 “⟦🙂 𝒜⟧” 𝒜
            e                           | e\u0301t ⟦e⟧
            很好                          | 他说⟦很好⟧吗
            yes                         | ⟦1:yes⟧ and ⟦2:yes⟧ again‖and ⟦3:yes⟧
            a a                         | no a
            We will fight and win       | “⟦We will fight⟧,” she said, “⟦and win⟧.”
            We will fight, and win.     | “Well. ⟦We will fight,⟧” said A, “⟦and win.⟧ Yes.”
            We will fight, and win.     | “⟦We will fight⟧”, said A, “⟦and win⟧”.
            We will fight and win       | "⟦We will fight⟧," she said, "⟦and win⟧."
            We will fight and win       | « ⟦We will fight⟧ », dit-elle, « ⟦and win⟧ ».
            We will fight and win       | „⟦We will fight⟧“, sagte sie, „⟦and win⟧“.
            We will fight and win       | »⟦We will fight⟧«, sagte sie, »⟦and win⟧.«
            We don't fight and win      | '⟦We don't fight⟧,' said the dogs' owner, '⟦and win⟧.'
            Yes No                      | “Yes.” “No.”
            he said she said            | "A," he said, "b c," she said, "d."
            A b                         | Of “a” and A, “b” is the best
            We will fight and win       | “We will fight,” she said. He said: we and win
            """)
    void findsWords(String words, String marked) {
        String text = marked.replace("\\u00A0", "\u00A0").replace("\\u0301", "\u0301");
        Article article = Marked.article(text);
        assertEquals(article.quotes().stream().map(Quote::place).toList(), new QuoteFinder(article).find(words));
        for (Place place : new QuoteFinder(article).find(words)) {
            assertTrue(new QuoteFinder(article).standsAt(words, place));
        }
    }

    @Test
    void findsTheSecondPieceInTheNextParagraphOfALongSpeech() {
        Article article = Marked.article("“First this. ⟦Then that.⟧\n“⟦And then⟧ more,” he said.");
        assertEquals(List.of(article.quotes().get(0).place()), new QuoteFinder(article).find("Then that. And then"));
    }

    @Test
    void doesNotJoinTwoParagraphsByAnAttribution() {
        Article article = Marked.article("“We fight,” she said.\nHe said: “and win”");
        assertEquals(List.of(), new QuoteFinder(article).find("We fight and win"));
    }

    @Test
    void prefersOnePieceAnywhereToTwoPieces() {
        Article article = Marked.article("“We fight,” she said, “and win.”‖⟦We fight and win⟧");
        assertEquals(List.of(article.quotes().get(0).place()), new QuoteFinder(article).find("We fight and win"));
    }

    @Test
    void looksInOnePartOnly() {
        Article article = Marked.article("⟦1:yes⟧‖⟦2:yes⟧ and ⟦3:yes⟧‖⟦4:yes⟧");
        assertEquals(places(article, 0, 1), new QuoteFinder(article).findIn(null, "yes"));
        assertEquals(places(article, 1, 3), new QuoteFinder(article).findIn(Marked.section(1), "yes"));
        assertEquals(List.of(), new QuoteFinder(article).findIn(Marked.section(9), "yes"));
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'.'", "','", "'\u00A0'"})
    void findsNothingWhereThereAreNoWords(String words) {
        assertEquals(List.of(), new QuoteFinder(Marked.article("a . , b")).find(words));
    }

    @ParameterizedTest(name = "{0} at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # words        | text                        | spans           | stand
            go             | “Go”, he said: “go.”        | 16 18           | true
            go             | “Go”, he said: “go.”        | 16 19           | true
            go,            | “Go”, he said: “go.”        | 16 19           | true
            go             | “Go”, he said: “go.”        | 1 3             | false
            go             | “Go”, he said: “go.”        | 15 19           | false
            go             | go                          | 0 3             | false
            go             | go                          | -1 2            | false
            go             | go                          | 0 0             | false
            go             | go                          |                 | false
            go             | gone                        | 0 2             | false
            go on          | “go,” he said, “on”         | 1 3 16 18       | true
            go, on         | “go,” he said, “on”         | 1 4 16 18       | true
            go on          | “on,” he said, “go”         | 16 18 1 3       | false
            go on          | go on                       | 0 2 1 5         | false
            go             | go on                       | 0 2 3 5         | false
            a b c          | a x b x c                   | 0 1 4 5 8 9     | true
            """)
    void tellsWhetherWordsStandAtAPlace(String words, String text, String spans, boolean stand) {
        assertEquals(stand, new QuoteFinder(Marked.article(text)).standsAt(
                words, new Place(Marked.section(1), spans(spans))));
    }

    @Test
    void noWordsStandInASectionThatIsNotThere() {
        assertFalse(new QuoteFinder(Marked.article("go")).standsAt(
                "go", new Place(Marked.section(9), List.of(new Span(0, 2)))));
    }

    @Test
    void tellsTheNearestText() {
        Article article = Marked.article("We went home.‖He said that we shall win tomorrow. And then?");
        assertEquals(Optional.of("we shall win tomorrow"), new QuoteFinder(article).nearest("We will win tomorrow", null));
        assertEquals(Optional.empty(), new QuoteFinder(article).nearest("Nothing of that kind", null));
        assertEquals(Optional.empty(), new QuoteFinder(article).nearest("…", null));
    }

    @Test
    void ofTextsAsNearTakesTheOneAtTheHint() {
        Article article = Marked.article("Win now or lose.‖They win here. They Win there.");
        Place hint = new Place(Marked.section(1), List.of(new Span(20, 23)));
        assertEquals(Optional.of("Win"), new QuoteFinder(article).nearest("win", hint));
    }

    @Test
    void cutsALongNearestText() {
        String words = "𝒜bc ".repeat(100);
        assertEquals(199, new QuoteFinder(Marked.article(words)).nearest(words, null).orElseThrow()
                .codePoints().count());
    }

    private static List<Place> places(Article article, int from, int to) {
        return article.quotes().subList(from, to).stream().map(Quote::place).toList();
    }

    private static List<Span> spans(String borders) {
        if (borders == null) {
            return List.of();
        }
        int[] numbers = Arrays.stream(borders.split(" ")).mapToInt(Integer::parseInt).toArray();
        return IntStream.range(0, numbers.length / 2)
                .mapToObj(index -> new Span(numbers[2 * index], numbers[2 * index + 1]))
                .toList();
    }
}

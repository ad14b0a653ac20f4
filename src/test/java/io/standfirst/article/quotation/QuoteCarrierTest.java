package io.standfirst.article.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.standfirst.article.Article;
import io.standfirst.article.Place;
import io.standfirst.article.Quote;
import io.standfirst.article.Span;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteCarrierTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # edit                     | before                               | after
            nothing                    | A: “⟦go⟧.”                           | A: “⟦go⟧.”
            text before                | A: “⟦go⟧.”                           | Today A: “⟦go⟧.”
            text behind                | A: “⟦go⟧.”                           | A: “⟦go⟧.” And went.
            on both sides              | A: “⟦go⟧.” B                         | Mr A: “⟦go⟧.” B went
            astral text before         | 🙂 “⟦go 𝒜⟧”                          | 🙂🙂𝒜 “⟦go 𝒜⟧”
            in the standfirst          | A: ⟦go⟧.‖B                           | So A: ⟦go⟧.‖B
            the same word inserted     | a ⟦b⟧                                | a a ⟦b⟧
            marks made curly           | "⟦it's 'on'⟧," he said               | “⟦it’s ‘on’⟧,” he said
            white space                | x ⟦go on⟧                            | x  ⟦go  on⟧
            comma becomes full stop    | “⟦go on,⟧” he said                   | “⟦go on.⟧” B
            comma leaves the marks     | “⟦go on,⟧” he said                   | “⟦go on⟧”, said he
            in the attribution         | “⟦We go⟧,” she said, “⟦now⟧.”        | “⟦We go⟧,” she cried, “⟦now⟧.”
            before the second span     | “⟦We go⟧,” she said, “⟦now⟧.”        | So “⟦We go⟧,” she said, “⟦now⟧.” !
            attribution interrupts     | “⟦We go now⟧.”                       | “⟦We go⟧,” she said, “⟦now⟧.”
            attribution goes           | “⟦We go⟧,” she said, “⟦now⟧.”        | “⟦We go now⟧.”
            sentences swapped          | A: “⟦1:go⟧.” B: “⟦2:no⟧.”            | B: “⟦2:no⟧.” A: “⟦1:go⟧.”
            moved to another section   | one‖A: “⟦go now⟧.” B‖two             | one‖B‖two A: “⟦go now⟧.”
            moved to the standfirst    | one‖A: “⟦go now⟧.” B‖two             | one A: “⟦go now⟧.”‖B‖two
            section removed, text kept | one‖A: “⟦go now⟧.”‖two               | one‖‖two A: “⟦go now⟧.”
            twice, text before         | ⟦1:yes⟧ and ⟦2:yes⟧                  | so ⟦1:yes⟧ and ⟦2:yes⟧
            twice, one more before     | ⟦1:yes⟧ and ⟦2:yes⟧                  | yes or ⟦1:yes⟧ and ⟦2:yes⟧
            a sentence inserted        | “⟦Yes⟧,” said B.                     | “Yes,” said A. “⟦Yes⟧,” said B.
            a sentence removed         | “Yes,” said A. “⟦Yes⟧,” said B.      | “⟦Yes⟧,” said B.
            both, the first removed    | X. a a ⟦1:a⟧ ⟦2:a⟧ q                 | X. a ⟦1:a⟧ ⟦2:a⟧ q
            """)
    void carries(String edit, String before, String after) {
        Article old = Marked.article(before);
        Article expected = Marked.article(after);
        Carried carried = QuoteCarrier.carry(old, Marked.edited(old, expected), QuotePolicy.REFUSE);
        assertEquals(places(expected), places(carried.article()));
        assertEquals(List.of(), carried.reworded());
        assertEquals(List.of(), carried.detached());
    }

    @Test
    void carriesTwoFromOneSpotThoughOneHasTheComma() {
        Place with = new Place(null, List.of(new Span(1, 7)));
        Place without = new Place(null, List.of(new Span(1, 6)));
        Article before = Marked.article("“go on,” they said", List.of(),
                List.of(Marked.quote(1, "go on", with), Marked.quote(2, "go on", without)));
        Article after = Marked.article("So “go on,” they said", List.of(), before.quotes());
        assertEquals(List.of(new Place(null, List.of(new Span(4, 10))), new Place(null, List.of(new Span(4, 9)))),
                places(carry(before, after, QuotePolicy.REFUSE).article()));
    }

    @Test
    void carriesParagraphsThatChangePlaces() {
        Article before = Marked.article("A says “⟦1:yes⟧” to it.\nB says “⟦2:yes⟧” to all.\nEnd.");
        Article after = Marked.article("B says “⟦2:yes⟧” to all.\nA says “⟦1:yes⟧” to it.\nEnd.");
        assertEquals(places(after), places(carry(before, after, QuotePolicy.REFUSE).article()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # edit                          | before                         | after
            a word changed                  | A: “⟦we will go⟧.”             | A: “we shall go.”
            a word inserted                 | A: “⟦we go⟧.”                  | A: “we will go.”
            a letter put to its end         | he said ⟦go⟧ now               | he said gone now
            the case changed                | A: “⟦Go⟧.”                     | A: “go.”
            removed                         | A: “⟦go now⟧.” B               | B
            its section removed             | one‖A: “⟦go now⟧.”‖two         | one‖‖two
            removed, said elsewhere by B    | A: “⟦go now⟧.”‖B: “go now.”    | A.‖B: “go now.”
            removed, said by B below        | A: “⟦go now⟧.”⏎B: “go now.”    | A.⏎B: “go now.”
            two occurrences become one      | A “⟦yes⟧” x, B “yes” y         | “C yes”
            moved and doubled               | one‖A: “⟦go now⟧.”‖two         | one: go now.‖A‖two: go now.
            the first of two spans          | “⟦We go⟧,” she said, “⟦now⟧.”  | “We do,” she said, “now.”
            """)
    void refuses(String edit, String before, String after) {
        Article old = Marked.article(before.replace('⏎', '\n'));
        Article edited = Marked.edited(old, Marked.article(after.replace('⏎', '\n')));
        BrokenQuotesException refused = assertThrows(BrokenQuotesException.class,
                () -> QuoteCarrier.carry(old, edited, QuotePolicy.REFUSE));
        Quote quote = old.quotes().get(0);
        assertEquals(List.of(quote.id()), refused.quotes().stream().map(BrokenQuote::quote).toList());
        assertEquals(quote.place(), refused.quotes().get(0).place());

        Carried detached = QuoteCarrier.carry(old, edited, QuotePolicy.DETACH);
        assertEquals(List.of(quote.withPlace(null)), detached.article().quotes());
        assertEquals(List.of(new Detached(quote.id(), quote.text(), quote.place())), detached.detached());
    }

    @Test
    void namesAllBrokenQuotesAndTheNearestText() {
        Article before = Marked.article("A: “⟦1:we will go home⟧.” B: “⟦2:yes⟧.” C: “⟦3:stay⟧”");
        Article after = Marked.article("A: “we shall go home.” B: “no.” C: “⟦3:stay⟧”");
        BrokenQuotesException refused = assertThrows(BrokenQuotesException.class,
                () -> carry(before, after, QuotePolicy.REFUSE));
        assertEquals(List.of("we will go home", "yes"), refused.quotes().stream().map(BrokenQuote::words).toList());
        assertEquals("we shall go home", refused.quotes().get(0).nearest());
        assertNull(refused.quotes().get(1).nearest());
    }

    @Test
    void oneOfTwoEqualQuotesLosesItsPlaceWithItsSentence() {
        Article before = Marked.article("X. “⟦1:Yes⟧,” said A. “⟦2:Yes⟧,” said B.");
        Article after = Marked.article("X. “⟦2:Yes⟧,” said B.");
        Carried carried = carry(before, after, QuotePolicy.DETACH);
        assertNull(carried.article().quotes().get(0).place());
        assertEquals(after.quotes().get(0).place(), carried.article().quotes().get(1).place());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # edit                  | before                             | after
            a word changed          | A: “⟦we will go⟧.”                 | A: “⟦we shall go⟧.”
            all words, marks stay   | A: “⟦we go⟧,” he said              | A: “⟦They stayed⟧,” he said
            the first word          | A: “⟦we go⟧.”                      | A: “⟦they go⟧.”
            without marks           | said ⟦we will go⟧ now              | said ⟦we may go⟧ now
            the second span         | “⟦We go⟧,” she said, “⟦now we⟧.”   | “⟦We go⟧,” she said, “⟦then we⟧.”
            astral words            | 🙂: “⟦𝒜 🙂 b⟧.”                      | 🙂: “⟦𝒜 🙂🙂 b⟧.”
            text before changed too | A: “⟦we will go⟧.”                 | Mr B: “⟦we shall go⟧.”
            """)
    void follows(String edit, String before, String after) {
        Article old = Marked.article(before);
        Article expected = Marked.article(after);
        Carried carried = carry(old, expected, QuotePolicy.FOLLOW);
        assertEquals(expected.quotes(), carried.article().quotes());
        assertEquals(List.of(new Reworded(
                old.quotes().get(0).id(), old.quotes().get(0).text(), expected.quotes().get(0).text())),
                carried.reworded());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # quote      | before                             | after                                | followed
            We wait      | “⟦We wait,⟧” she said              | “⟦We shall wait,⟧” she said          | We shall wait
            We wait.     | “⟦We wait,⟧” she said              | “⟦We shall wait,⟧” she said          | We shall wait.
            We wait.     | “⟦We wait⟧”, she said              | “⟦We shall wait⟧”, she said          | We shall wait.
            We wait      | “⟦We wait⟧,” she said              | “⟦We shall wait⟧,” she said          | We shall wait
            We wait,     | “⟦We wait,⟧” she said              | “⟦Shall we wait?⟧” she said          | Shall we wait?
            We wait      | “⟦We wait,⟧” she said              | “⟦We shall...⟧” she said             | We shall...
            We wait now  | “⟦We wait,⟧” she said, “⟦now.⟧”    | “⟦We stay,⟧” she said, “⟦now.⟧”      | We stay now
            We wait, now | “⟦We wait.⟧” she said. “⟦now.⟧”    | “⟦We wait.⟧” she said. “⟦then.⟧”     | We wait, then
            """)
    void followingLeavesThePunctuationOfQuotesAlone(String words, String before, String after, String followed) {
        Article old = Marked.article(before);
        Place place = old.quotes().get(0).place();
        Carried carried = carry(old.withQuotes(List.of(Marked.quote(1, words, place))), Marked.article(after), QuotePolicy.FOLLOW);
        assertEquals(List.of(Marked.quote(1, followed, Marked.article(after).quotes().get(0).place())), carried.article().quotes());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # edit                        | before                         | after
            removed                       | A: “⟦we go⟧.” B                | A. B
            an empty quotation left       | A: “⟦we go⟧.” B                | A: “.” B
            all words, no marks           | said ⟦we go⟧ now               | said they stay now
            an attribution inside, other  | A: “⟦we go now⟧.”              | A: “we,” he said, “may go now.”
            section removed               | one‖A: “⟦go now⟧.”‖two         | one‖‖two
            """)
    void followsOnlyBetweenBordersThatSurvive(String edit, String before, String after) {
        assertThrows(BrokenQuotesException.class,
                () -> carry(Marked.article(before), Marked.article(after), QuotePolicy.FOLLOW));
    }

    @Test
    void leavesAQuoteWithoutAPlaceAlone() {
        Article before = withQuote("go now", Marked.quote(1, "never said", null));
        assertEquals(before, QuoteCarrier.carry(before, before, QuotePolicy.REFUSE).article());
    }

    @Test
    void acceptsANewQuoteWhereItsWordsStandAndNowhereElse() {
        Article before = Marked.article("go now, go");
        for (int start = 0; start < 9; start++) {
            Article after = withQuote("go now, go", Marked.quote(1, "go", place(start, start + 2)));
            if (start == 0 || start == 8) {
                assertEquals(after, QuoteCarrier.carry(before, after, QuotePolicy.REFUSE).article());
            } else {
                assertThrows(BrokenQuotesException.class,
                        () -> QuoteCarrier.carry(before, after, QuotePolicy.REFUSE));
            }
        }
    }

    @Test
    void neverMovesAQuoteThatTheEditGaveAPlace() {
        Article before = Marked.article("⟦go⟧ now, go");
        Article wrong = withQuote("so go now, go", Marked.quote(1, "go", place(1, 3)));
        assertThrows(BrokenQuotesException.class, () -> QuoteCarrier.carry(before, wrong, QuotePolicy.REFUSE));
        Article right = withQuote("so go now, go", Marked.quote(1, "go", place(11, 13)));
        assertEquals(right, QuoteCarrier.carry(before, right, QuotePolicy.REFUSE).article());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # edit                        | before                       | after
            text and quote alike          | A: “⟦we will go⟧.”           | So A: “⟦we shall go⟧.”
            the quote shortened           | A: “⟦we will go⟧.”           | A: “we ⟦will go⟧.”
            shortened, words elsewhere    | will go. A: “⟦we will go⟧.”  | will go. A: “we ⟦will go⟧.”
            the quote lengthened          | A: “we ⟦will go⟧.”           | A: “⟦we will go⟧.”
            other words of the same part  | A: “⟦we will go⟧.” B: yes    | A: “we will go.” B: ⟦yes⟧
            """)
    void carriesAQuoteWhoseWordsTheEditorChanged(String edit, String before, String after) {
        Article old = Marked.article(before);
        Article expected = Marked.article(after);
        Quote reworded = Marked.quote(1, expected.quotes().get(0).text(), old.quotes().get(0).place());
        Article edited = expected.withQuotes(List.of(reworded));
        assertEquals(expected, QuoteCarrier.carry(old, edited, QuotePolicy.REFUSE).article());
    }

    @Test
    void refusesNewWordsThatStandNowhereOrInTwoSpots() {
        Article before = Marked.article("A: “⟦we go⟧.” B: yes. C: yes.");
        for (String words : List.of("yes", "never")) {
            Article after = before.withQuotes(List.of(Marked.quote(1, words, before.quotes().get(0).place())));
            for (QuotePolicy policy : List.of(QuotePolicy.REFUSE, QuotePolicy.FOLLOW)) {
                assertThrows(BrokenQuotesException.class, () -> QuoteCarrier.carry(before, after, policy));
            }
        }
    }

    private static Carried carry(Article before, Article after, QuotePolicy policy) {
        return QuoteCarrier.carry(before, Marked.edited(before, after), policy);
    }

    /** By number of the quote, since the order in the text may change. */
    private static List<Place> places(Article article) {
        return article.quotes().stream().map(Quote::place).toList();
    }

    private static Article withQuote(String text, Quote quote) {
        return Marked.article(text).withQuotes(List.of(quote));
    }

    private static Place place(int start, int end) {
        UUID section = Marked.section(1);
        return new Place(section, List.of(new Span(start, end)));
    }
}

package io.standfirst.story.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.standfirst.article.QuoteKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between quotation marks, and what of that is a quotation. */
class QuotationMarksTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "\"The pier is closed,\" said Maren Holt.",
        "“The pier is closed,” said Maren Holt.",
        "‘The pier is closed,’ said Maren Holt.",
        "'The pier is closed,' said Maren Holt.",
        "«The pier is closed,» said Maren Holt.",
        "»The pier is closed,« said Maren Holt.",
        "„The pier is closed,“ said Maren Holt.",
        "„The pier is closed,” said Maren Holt.",
        "‚The pier is closed,‘ said Maren Holt."})
    void readsEveryStyleOfMarks(String text) {
        assertEquals(List.of("Maren Holt: The pier is closed,"), Heard.in(text));
    }

    @Test
    void leavesQuotationsInsideToTheOuterOne() {
        assertEquals(List.of("Maren Holt: He called it “a folly” and left,"),
                Heard.in("“He called it “a folly” and left,” said Maren Holt."));
        assertEquals(List.of("Maren Holt: He called it 'a folly' and left,"),
                Heard.in("\"He called it 'a folly' and left,\" said Maren Holt."));
        assertEquals(List.of("Maren Holt: He said “no” to us,"),
                Heard.in("‘He said “no” to us,’ said Maren Holt."));
    }

    @Test
    void takesNoApostropheForAMark() {
        assertEquals(List.of("Maren Holt: It's the sailors' pier, and they'll keep it,"),
                Heard.in("'It's the sailors' pier, and they'll keep it,' said Maren Holt."));
        assertEquals(List.of(), Heard.in("The sailors' pier isn't theirs, and Holt's boat won't sail."));
    }

    @Test
    void takesNoFeetAndInchesForMarks() {
        assertEquals(List.of("Maren Holt: low,"), Heard.in("The gate, 6'3\" high and 5\" wide, is \"low,\" said Maren Holt."));
    }

    @Test
    void joinsWhatTheAttributionInterrupts() {
        assertEquals(List.of("Maren Holt: We waited, / and nobody came. We left."),
                Heard.in("\"We waited,\" said Maren Holt, \"and nobody came. We left.\""));
    }

    @Test
    void partsWhatAFullSentenceInterrupts() {
        assertEquals(List.of("Maren Holt: We waited,", "Maren Holt: Nobody came."),
                Heard.in("\"We waited,\" said Maren Holt, who had brought the key. \"Nobody came.\""));
    }

    @Test
    void joinsParagraphsThatOpenWithAMarkEach() {
        assertEquals(List.of("Maren Holt: We waited. / Nobody came,"),
                Heard.in("\"We waited.\n\n\"Nobody came,\" said Maren Holt."));
    }

    @Test
    void tellsOfAMarkThatIsMissing() {
        Quotation quotation = Quotations.read("Maren Holt said: \"We waited.\n\nNobody came.").get(0);
        assertEquals("We waited.", quotation.text());
        assertFalse(quotation.closed());
    }

    @Test
    void findsFragmentsInASentence() {
        List<Quotation> found = Quotations.read("Maren Holt called the pier \"a gift\" that was \"badly kept.\" ");
        assertEquals(List.of(QuoteKind.FRAGMENT, QuoteKind.FRAGMENT), found.stream().map(Quotation::kind).toList());
        assertEquals(QuoteKind.FULL, Quotations.read("\"We will not leave,\" said Maren Holt.").get(0).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The film, titled \"Harbour Lights,\" opens on Friday.",
        "Maren Holt spoke on \"Coast Tonight\" about the pier.",
        "Robert \"Bob\" Miller runs the ferry.",
        "The \"quiet\" carriage was full.",
        "The so-called \"night boat\" sails at noon."})
    void takesTitlesNamesAndSoCalledWordsForNoQuotation(String text) {
        assertEquals(List.of(), Heard.in(text));
    }
}

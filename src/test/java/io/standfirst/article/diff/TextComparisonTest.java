package io.standfirst.article.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.standfirst.article.Limits;
import io.standfirst.article.diff.WordStep.WordOperation;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of the differences gets to read. */
class TextComparisonTest {

    /** Written as {@code [-deleted-]} and {@code {+inserted+}}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The tide is in.       | The tide is out.       | The tide is [-in-]{+out+}.",
        "The tide.             | The high tide.         | The {+high +}tide.",
        "The high tide.        | The tide.              | The [-high -]tide.",
        "a b c d               | a x y d                | a [-b c-]{+x y+} d",
        "it doesn't            | it does                | it [-doesn't-]{+does+}",
        "twenty-one boats      | twenty-two boats       | [-twenty-one-]{+twenty-two+} boats",
        "Größe zählt           | Grösse zählt           | [-Größe-]{+Grösse+} zählt",
        "Sun 🌞 up             | Sun 🌝 up              | Sun [-🌞-]{+🌝+} up",
        "One. Two. Three.      | One. Three. Two.       | One. [-Two-]{+Three+}. [-Three-]{+Two+}.",
        "First.                | Second.                | [-First-]{+Second+}."
    })
    void comparesWordByWord(String from, String to, String marked) {
        assertEquals(marked, marked(from, to));
    }

    @Test
    void matchesParagraphsFirst() {
        assertEquals("It rained.\n\n{+It hailed.\n\n+}It blew.\n", marked("It rained.\n\nIt blew.\n",
                "It rained.\n\nIt hailed.\n\nIt blew.\n"));
    }

    @Test
    void aTextThatIsNewIsInserted() {
        assertEquals("{+New.+}", marked(null, "New."));
        assertEquals("[-Old.-]", marked("Old.", null));
    }

    /** Unbounded, the first of these would take minutes; the limit leaves a slow machine all the time it needs. */
    @ParameterizedTest
    @ValueSource(strings = {"%d ", "%d. ", "%d\n", "%d, and so on. What is %d? ", "\n", "  ", ".", "“", "é%d'"})
    void theLongestTextsDoNotHang(String unit) {
        String from = ofLength(Limits.BODY, unit, 0);
        String to = ofLength(Limits.BODY, unit, 7_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            TextDifference difference = TextComparison.of(from, to + "!", new Alignments());
            assertEquals(to + "!", text(difference, WordOperation.DELETE));
        });
    }

    private static String ofLength(int length, String unit, int first) {
        String text = IntStream.range(first, first + length).mapToObj(number -> unit.formatted(number, number))
                .limit(length / Math.max(1, unit.replace("%d", "1234567").length())).collect(Collectors.joining());
        return text.substring(0, Math.min(length, text.length()));
    }

    static String text(TextDifference difference, WordOperation without) {
        return difference.words().stream().filter(step -> step.operation() != without).map(WordStep::text)
                .collect(Collectors.joining());
    }

    private static String marked(String from, String to) {
        return TextComparison.of(from, to, new Alignments()).words().stream().map(step -> switch (step.operation()) {
            case EQUAL -> step.text();
            case DELETE -> "[-" + step.text() + "-]";
            case INSERT -> "{+" + step.text() + "+}";
        }).collect(Collectors.joining());
    }
}

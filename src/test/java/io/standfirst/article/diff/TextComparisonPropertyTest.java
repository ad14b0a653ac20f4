package io.standfirst.article.diff;

import static io.standfirst.article.diff.TextComparisonTest.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.standfirst.article.diff.WordStep.WordOperation;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the way from any text to any other. */
class TextComparisonPropertyTest {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of("tide", "boat", "it's", "5", " ", "  ", "\n", "\n\n", ".", "?” ", ",",
                "“", "é", "e\u0301", "🌞", "👩\u200D🔧", "\u00A0", "-", "_", "*bold*");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(30).map(list -> String.join("", list)),
                Arbitraries.strings().excludeChars('\0').ofMaxLength(40));
    }

    @Property(tries = 5_000)
    void theStepsLeadFromTheOldTextToTheNew(@ForAll("texts") String from, @ForAll("texts") String to) {
        TextDifference difference = TextComparison.of(from, to, new Alignments());
        assertEquals(from, text(difference, WordOperation.INSERT));
        assertEquals(to, text(difference, WordOperation.DELETE));
    }

    @Property(tries = 5_000)
    void stepsAreNeitherEmptyNorOfOneKindInARow(@ForAll("texts") String from, @ForAll("texts") String to) {
        List<WordStep> steps = TextComparison.of(from, to, new Alignments()).words();
        for (int index = 0; index < steps.size(); index++) {
            assertFalse(steps.get(index).text().isEmpty());
            if (index > 0) {
                assertNotEquals(steps.get(index - 1).operation(), steps.get(index).operation());
            }
        }
    }

    @Property
    void equalTextsDoNotDiffer(@ForAll("texts") String text) {
        List<WordStep> steps = TextComparison.of(text, text, new Alignments()).words();
        assertEquals(text.isEmpty() ? List.of() : List.of(new WordStep(WordOperation.EQUAL, text)), steps);
    }
}

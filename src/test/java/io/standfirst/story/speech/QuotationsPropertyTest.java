package io.standfirst.story.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standfirst.article.Span;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for whatever text. */
class QuotationsPropertyTest {

    @Property(tries = 2_000)
    void offsetsPointAtTheWords(@ForAll("texts") String text) {
        int behind = 0;
        for (Quotation quotation : Quotations.read(text)) {
            for (Span span : quotation.spans()) {
                assertTrue(span.start() >= behind && span.liesIn(text), () -> span + " in " + text);
                behind = span.end();
            }
            assertEquals(String.join(" ", Heard.words(quotation, text)), quotation.text());
        }
    }

    @Property(tries = 2_000)
    void evidenceIsInTheText(@ForAll("texts") String text) {
        for (Quotation quotation : Quotations.read(text)) {
            if (quotation.by() != null) {
                assertTrue(quotation.by().mention().liesIn(text) && quotation.by().evidence().liesIn(text), text);
                assertTrue(0 <= quotation.by().confidence() && quotation.by().confidence() <= 1, text);
            }
        }
    }

    @Property(tries = 500)
    void everyAttributedStatementIsFound(@ForAll("statements") List<String> words) {
        String text = words.stream().map(said -> "“" + said + ",” Maren Holt said.").collect(Collectors.joining("\n"));
        assertEquals(words.stream().map(said -> "Maren Holt: " + said + ",").toList(), Heard.in(text));
    }

    @Provide
    Arbitrary<List<String>> statements() {
        return Arbitraries.strings().withChars("abc dé\uD83D\uDE00 ").ofMinLength(1).ofMaxLength(30)
                .map(said -> "We " + said.strip() + " it").list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("\"", "“", "”", "‘", "’", "'", "«", "»", "„", "\n", "\n\n", " ", ". ", ", ", "? ", ": ", "—", "Maren Holt",
                        "Holt", "the minister", "said", " said ", "told", "he", "she", "we waited", "Nobody came", "’s", "Mr.", "(", ")",
                        "\uD83D\uDEA2", "é", "\uD800", "according to", "that", "who")
                .list().ofMaxSize(40).map(parts -> String.join("", parts));
    }
}

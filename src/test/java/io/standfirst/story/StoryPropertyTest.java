package io.standfirst.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standfirst.article.RuleViolationException;
import io.standfirst.article.Span;
import io.standfirst.desk.PlaceInput;
import io.standfirst.desk.QuoteInput;
import io.standfirst.format.Markdown;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for whatever story is sent. */
class StoryPropertyTest {

    @Property(tries = 1_000)
    void plainTextStaysItself(@ForAll("lines") String line) {
        Sourced words = Sourced.of(line, 0, line.length());
        assertEquals(words.text(), Markdown.text(Escaping.markdown(words.text())));
    }

    @Property(tries = 1_000)
    void quotesOfPlainTextStandAtTheirPlaces(@ForAll("stories") String sent) {
        holds(sent, StoryReader::plainText, true);
    }

    @Property(tries = 1_000)
    void quotesOfMarkdownStandAtTheirPlaces(@ForAll("stories") String sent) {
        holds("# Ferry stops\n\n" + sent, StoryReader::markdown, false);
    }

    @Property(tries = 1_000)
    void quotesOfHtmlStandAtTheirPlaces(@ForAll("stories") String sent) {
        holds("<h1>Ferry stops</h1><p>" + sent, StoryReader::html, false);
    }

    private static void holds(String sent, Function<String, Story> reader, boolean letterByLetter) {
        Story story;
        try {
            story = reader.apply(sent);
        } catch (RuleViolationException e) {
            return;
        }
        assertEquals(story.article().quotes().size(), story.findings().size());
        for (int i = 0; i < story.findings().size(); i++) {
            QuoteInput quote = story.article().quotes().get(i);
            PlaceInput place = quote.place();
            if (place.isGiven()) {
                String text = place.part() == PlaceInput.Part.STANDFIRST ? story.article().standfirst()
                        : Markdown.text(story.article().sections().get(place.section().position()).body());
                String there = String.join(" ", place.spans().stream().map(span -> span.in(text)).toList());
                assertTrue(there.equals(quote.text()) || there.equals(quote.text() + ","), () -> there + " in " + sent);
            }
            for (Span span : story.findings().get(i).source()) {
                assertTrue(span.liesIn(sent), () -> span + " in " + sent);
            }
            if (letterByLetter) {
                String source = String.join(" ", story.findings().get(i).source().stream().map(span -> span.in(sent)).toList());
                assertEquals(letters(quote.text()), letters(source), sent);
            }
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of("a", "Z", " ", "1", ".", ")", "(", "*", "_", "`", "~", "#", "+", "-", "=", "|", ">", "!", "&", ";", "<", "[", "]",
                        "\\", "\"", "'", "“", ":", "\uD83D\uDE00", "\t", "/", "http://", "amp")
                .list().ofMaxSize(20).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> stories() {
        return Arbitraries.of("Ferry stops\n\n", "\n", "\n\n", " ", "\"", "“", "”", "We sail, they say. ", "It is late,", " said Maren Holt",
                        " said Holt. ", "she said", "## ", "What now", "- ", "*", "[a](https://a.example/b)", "&amp;", "&ldquo;", "<p>", "</p>",
                        "<b>", "<h2>", "<li>", "<script>", "\\", "`", "\uD83D\uDEA2", "Read more", "By Ida Moss", "---", "1. ", "> ", "\t", "\r\n")
                .list().ofMaxSize(30).map(parts -> String.join("", parts));
    }
}

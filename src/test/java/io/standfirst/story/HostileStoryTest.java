package io.standfirst.story;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standfirst.article.RuleViolationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of a megabyte that are written to keep a server busy. Whatever is quadratic takes minutes at this length. */
class HostileStoryTest {

    private static final int LONG = 1_000_000;
    /** Long enough to show what grows with the square of it. */
    private static final int MEDIUM = 100_000;

    @ParameterizedTest
    @MethodSource("pages")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void readsWithinBounds(Hostile page) {
        read(() -> StoryReader.plainText(page.text()));
        read(() -> StoryReader.markdown(page.text()));
        read(() -> StoryReader.html(page.text()));
    }

    @Test
    void refusesWhatIsNothingButTags() {
        RuleViolationException refused = assertThrows(RuleViolationException.class,
                () -> StoryReader.html("<h1>Ferry stops</h1>" + "<b><p>".repeat(LONG / 6)));
        assertTrue(refused.violations().get(0).message().contains("tags"));
    }

    static Stream<Hostile> pages() {
        Stream<Hostile> repeated = Stream.of("'", "“", "## a\n\n", "a\n\n", "Ferry stops\n\n", "- ", "= =\n", "-", "<div>", "<b><p>", "<h2>a",
                        "<a href=b>", "[a](b", "[", "&", "&amp;", "\"a\" said Aa. ", "Read more\n\n", "Share\n", "By Aa Bb\n\n", "#", "Aa bb\ncc\n")
                .map(part -> new Hostile(part.strip(), "Ferry stops\n\n" + part.repeat(MEDIUM / part.length())));
        return Stream.concat(repeated, Stream.of(
                new Hostile("quotation marks", "Ferry stops\n\n" + "\"".repeat(LONG)),
                new Hostile("nested elements", "<h1>Ferry stops</h1>" + "<div>".repeat(LONG / 11) + "a" + "</div>".repeat(LONG / 11)),
                new Hostile("many articles", "<h1>Ferry stops</h1>" + "<article>a".repeat(MEDIUM / 10)),
                new Hostile("many headings", IntStream.range(0, 100_000).mapToObj(i -> "## Heading " + i + "\n\n").reduce(
                        new StringBuilder("# Ferry stops\n\n"), StringBuilder::append, StringBuilder::append).toString())));
    }

    private static void read(Runnable reading) {
        try {
            reading.run();
        } catch (RuleViolationException e) {
            // Told in time, which is what counts here
            return;
        }
    }

    /** A page, under a name that is short. */
    record Hostile(String name, String text) {

        @Override
        public String toString() {
            return name;
        }
    }
}

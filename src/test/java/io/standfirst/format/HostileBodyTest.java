package io.standfirst.format;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.standfirst.article.Span;

/**
 * Bodies that are written to keep a server busy: none may take long, grow without end, or throw. Whatever is quadratic
 * takes minutes at these lengths.
 */
class HostileBodyTest {

    /** More than a body may have. */
    private static final int LONG = 250_000;

    /** For the long list, so that it does not make every build wait. */
    private static final int SHORTER = 60_000;

    /** As many spans as are ever marked, crossing whatever elements there are. */
    private static final List<Mark> MARKS = IntStream.range(0, 1_000)
            .mapToObj(i -> new Mark(new UUID(0, i), List.of(new Span(i * 997, (i + 20) * 997))))
            .toList();

    @ParameterizedTest
    @MethodSource({"longOnes", "shorterOnes"})
    // An idle machine needs one to four; a busy one must not fail the build
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void derivesInBoundedTimeAndSpace(Hostile hostile) {
        String body = hostile.body();
        int length = Markdown.html(body, MARKS).length();
        assertTrue(length < 10 * body.length() + LONG, "HTML of " + length + " characters");
        assertTrue(Markdown.check(body, "/body").size() <= BodyRules.MAX_VIOLATIONS);
    }

    static Stream<Hostile> longOnes() {
        return Stream.concat(
                Stream.of(">", "*", "[", "![", "`", "(", "<", "<!--", "- a\n", "*a*", "*_")
                        .map(part -> repeated(part, LONG)),
                Stream.of(
                        new Hostile("nested emphasis", "*".repeat(LONG / 2) + "a" + "*".repeat(LONG / 2)),
                        new Hostile("nested brackets", "[".repeat(LONG / 2) + "]".repeat(LONG / 2)),
                        new Hostile("nested images", "![".repeat(LONG / 6) + "a" + "](b)".repeat(LONG / 6)),
                        new Hostile("nested parentheses",
                                "[a](" + "(".repeat(LONG / 2) + ")".repeat(LONG / 2)),
                        new Hostile("nested elements", "<b><div>".repeat(LONG / 8)),
                        new Hostile("nested elements in a block", "<div><b>".repeat(LONG / 8)),
                        new Hostile("nested lists", nestedLists()),
                        new Hostile("wide block quotes", (">".repeat(300) + "a\n").repeat(LONG / 300)),
                        new Hostile("backticks of all lengths", backticks()),
                        new Hostile("one long definition, used often", "[a]: /" + "x".repeat(10_000) + "\n\n"
                                + "[a]".repeat(LONG / 6) + "![a]".repeat(LONG / 8))));
    }

    static Stream<Hostile> shorterOnes() {
        return Stream.of(
                "_", "](", "[](", "[]", "[a](", "[a](<", "[a](b \"", "<a ", "<a\n", "<a>", "</b>", "<br>", "<?",
                "<!A ", "<![CDATA[", "<script>", "<script>\n\n", "<div>", "<div>\n\n", "<b>\n\n", "<p", "<http:",
                "<a@", "&", "&#", "&amp;", "\\", "\\\n", "\"", "\n", "\r", "\t", " ", "a\n\n", "- ", "-\n ", "1. ",
                "1) a\n", "- - -\n", "> \n", "#", "# a\n", "a\n=\n", "=\n", "~", "```\n", "~~~", "    a\n\n", "a`",
                "`a``", "*a ", "a* ", "**a ", "a**a", "*a_ ", "a*_b_*c", "a **b c* ", "[a]: b\n", "[a]:", "[a][b]",
                "[[]", "[a](b)", "![a](b)", "\u0000", "\u2028", "\ud800", "😀").map(part -> repeated(part, SHORTER));
    }

    private static Hostile repeated(String part, int length) {
        return new Hostile(part, part.repeat(length / part.length()));
    }

    private static String nestedLists() {
        StringBuilder body = new StringBuilder();
        for (int indent = 0; body.length() < LONG; indent++) {
            body.append(" ".repeat(indent)).append("- a\n");
        }
        return body.toString();
    }

    private static String backticks() {
        StringBuilder body = new StringBuilder();
        for (int length = 1; body.length() < LONG; length++) {
            body.append('a').append("`".repeat(length));
        }
        return body.toString();
    }

    /** @param name in a report of the test, in place of a megabyte */
    private record Hostile(String name, String body) {

        @Override
        public String toString() {
            return name.replace("\n", "\\n");
        }
    }
}

package io.standfirst.format;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.standfirst.article.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Bodies as editors write them and as attackers do, and runs of words in them. */
class Bodies extends DomainContextBase {

    /** Markdown of all kinds, well-formed for the most part. */
    @Provide
    Arbitrary<Written> written() {
        return blocks(2).map(Written::new);
    }

    /** Whatever looks like the beginning or end of an attack, in any order. */
    @Provide
    Arbitrary<Hostile> hostile() {
        return Arbitraries.of(
                        "<script>", "</script>", "alert(1)", "javascript:", "JaVaScRiPt:", "&#106;avascript:",
                        "java&#10;script:", "java&Tab;script&colon;", "&#1;javascript:", "data:text/html,",
                        "vbscript:", "https://a.org/", "//a.org", "<img src=x ", "onerror=alert(1)",
                        "<svg/onload=alert(1)>", "<a href=", "<style>", "<iframe srcdoc=", "<!--", "-->",
                        "<![CDATA[", "]]>", "[", "](", "![", ")", "(", "<", ">", "\"", "'", "`", "```",
                        "```x\" onclick=\"", "&quot;", "&lt;", "&amp;", "\\", "/", "=", "*", "_", "**", "-", "# ",
                        "> ", "- ", "1. ", "    ", " ", "\n", "\n\n", "\t", "a", "b", "[a]", "[a]: ", "\u2028", "😀")
                .list().ofMaxSize(40)
                .map(parts -> new Hostile(String.join("", parts)));
    }

    /** Up to six quotes with up to three runs each, anywhere, over each other or not. */
    @Provide
    Arbitrary<Quotations> quotations() {
        Arbitrary<List<Integer>> borders = Arbitraries.integers().between(0, 1_000).list().ofMaxSize(6)
                .map(list -> list.stream().sorted().toList());
        return borders.list().ofMaxSize(6).map(Quotations::new);
    }

    private static Arbitrary<String> blocks(int depth) {
        return block(depth).list().ofMinSize(1).ofMaxSize(4).map(blocks -> String.join("\n\n", blocks));
    }

    private static Arbitrary<String> block(int depth) {
        Arbitrary<String> flat = Arbitraries.oneOf(
                inlines(2),
                inlines(1).map(words -> "### " + words.replace("\n", " ")),
                words().map(words -> "```java\n" + words + "\n\n  x\n```"),
                words().map(words -> "    " + words),
                words().map(words -> "<div><p>" + words + "</p></div>"),
                Arbitraries.of("***", "<!-- a note -->", "![a](https://a.org/b)", "[a]: /b"));
        if (depth == 0) {
            return flat;
        }
        return Arbitraries.oneOf(flat, inlines(2),
                blocks(depth - 1).map(inner -> indented("> ", "> ", inner)),
                blocks(depth - 1).map(inner -> indented("- ", "  ", inner)),
                blocks(depth - 1).map(inner -> indented("3. ", "   ", inner)),
                inlines(1).list().ofMaxSize(3).map(items -> items.stream()
                        .map(item -> indented("- ", "  ", item)).collect(Collectors.joining("\n"))));
    }

    private static String indented(String first, String others, String block) {
        return first + block.replace("\n", "\n" + others);
    }

    private static Arbitrary<String> inlines(int depth) {
        return inline(depth).list().ofMinSize(1).ofMaxSize(5).map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> inline(int depth) {
        Arbitrary<String> flat = Arbitraries.oneOf(words(), words(),
                words().map(words -> "`" + words + "`"),
                Arbitraries.of("\n", "  \n", "\\\n", "<br>", "<b class=\"x\">", "</b>", "![a *b*](https://a.org/c)",
                        "<https://a.org>", " "));
        if (depth == 0) {
            return flat;
        }
        return Arbitraries.oneOf(flat, flat,
                inlines(depth - 1).map(inner -> "*" + inner + "*"),
                inlines(depth - 1).map(inner -> "**" + inner + "**"),
                inlines(depth - 1).map(inner -> "[" + inner + "](/a?b=1&c=2 \"A 'title'\")"));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("We", "are", "done", "l’été", "“quoted”", "\"straight\"", "it's", "a < b", "R&D",
                        "&eacute;", "&#13;", "😀", "𝒜", "漢字", "עברית", "e\u0301", "a\tb", "a  b", "@who", "1 = 1",
                        "\u2028", "\u00a0")
                .list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words));
    }

    record Written(String body) {
    }

    record Hostile(String body) {
    }

    /** @param borders of the runs of each quote, in thousandths of the text, in order */
    record Quotations(List<List<Integer>> borders) {

        List<Mark> in(String text) {
            int length = text.codePointCount(0, text.length());
            return IntStream.range(0, borders.size())
                    .mapToObj(i -> new Mark(new UUID(0, i), spans(borders.get(i), length)))
                    .toList();
        }

        private static List<Span> spans(List<Integer> borders, int length) {
            return IntStream.range(0, borders.size() / 2)
                    .mapToObj(i -> new Span(
                            borders.get(2 * i) * length / 1_000, borders.get(2 * i + 1) * length / 1_000))
                    .filter(span -> span.length() > 0)
                    .toList();
        }
    }
}

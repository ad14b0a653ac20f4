package io.standfirst.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.standfirst.article.Span;

class MarkingTest {

    private static final UUID FIRST = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("00000000-0000-7000-8000-000000000002");

    @Test
    void marksWordsInsideAParagraph() {
        assertHtml("<p>“[1]We are done[/],” she said.</p>",
                "“We are done,” she said.", mark(FIRST, 1, 12));
    }

    @Test
    void marksEachRunOfAnInterruptedQuote() {
        assertHtml("<p>“[1]We are done[/],” she said. “[1]We go home[/].”</p>",
                "“We are done,” she said. “We go home.”", new Mark(FIRST, List.of(new Span(1, 12), new Span(26, 36))));
    }

    @Test
    void putsAnElementInsideTheQuoteIntoTheSpan() {
        assertHtml("<p>[1]We <em>are <strong>done</strong></em>[/].</p>", "We *are **done***.", mark(FIRST, 0, 11));
    }

    @Test
    void leavesAnElementThatReachesOutOfTheQuote() {
        assertHtml("<p>[1]We [/]<em>[1]are[/] done</em>.</p>", "We *are done*.", mark(FIRST, 0, 6));
        assertHtml("<p>We <em>are [1]done[/]</em>[1].[/]</p>", "We *are done*.", mark(FIRST, 7, 12));
    }

    @Test
    void marksInsideLinksAndCode() {
        assertHtml("<p><a href=\"/a\">We [1]are[/]</a>[1] [/]<code>[1]do[/]ne</code></p>",
                "[We are](/a) `done`", mark(FIRST, 3, 9));
    }

    @Test
    void marksInsideACodeBlock() {
        assertHtml("<pre><code>one\n[1]two[/]\nthree</code></pre>", "```\none\ntwo\nthree\n```", mark(FIRST, 4, 7));
    }

    @Test
    void marksAcrossBlocks() {
        assertHtml("<p>We [1]are[/]</p>\n<ul><li>[1]quite <em>done</em>[/]</li>\n<li>[1]so[/] we go</li></ul>",
                "We are\n\n- quite *done*\n- so we go", mark(FIRST, 3, 20));
    }

    @Test
    void marksLineBreaks() {
        assertHtml("<p>[1]We<br>\nare done[/]</p>", "We\\\nare\ndone", mark(FIRST, 0, 11));
    }

    @Test
    void leavesAPictureBehindTheLastWordOutside() {
        assertHtml("<p>[1]We <img src=\"https://a.org/b\" alt=\"\">are[/]<img src=\"https://a.org/b\" alt=\"\"></p>",
                "We ![](https://a.org/b)are![](https://a.org/b)", mark(FIRST, 0, 6));
    }

    @Test
    void putsAFragmentIntoTheFullQuoteAroundIt() {
        Mark full = mark(FIRST, 0, 11);
        Mark fragment = mark(SECOND, 3, 6);
        assertHtml("<p>[1]We [2]are[/] done[/]</p>", "We are done", fragment, full);
        assertHtml("<p>[1]We [2]<em>are</em>[/] done[/]</p>", "We *are* done", full, fragment);
    }

    @Test
    void nestsTwoQuotesOfTheSameWords() {
        assertHtml("<p>[1][2]We are done[/][/]</p>", "We are done", mark(SECOND, 0, 11), mark(FIRST, 0, 11));
    }

    @Test
    void nestsCrossingQuotes() {
        assertHtml("<p>[1]We [/][2][1]are[/] done[/]</p>", "We are done", mark(FIRST, 0, 6), mark(SECOND, 3, 11));
        assertHtml("<p>[1]We are[2] done[/][/][2], all[/]</p>", "We are done, all",
                mark(FIRST, 0, 11), mark(SECOND, 6, 16));
    }

    @Test
    void countsCodePoints() {
        assertHtml("<p>😀😀 [1]𝒜b[/] c</p>", "😀😀 𝒜b c", mark(FIRST, 3, 5));
    }

    @Test
    void marksOnlyWhatIsInsideTheText() {
        assertHtml("<p>We are [1]done[/]</p>", "We are done", mark(FIRST, 7, 99));
        assertHtml("<p>We are done</p>", "We are done", mark(FIRST, 11, 99), mark(SECOND, 4, 4), mark(SECOND, 9, 2));
    }

    @Test
    void leavesOutWhatLiesOverTooManyOthers() {
        List<Mark> crowd = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            crowd.add(new Mark(new UUID(0, i), List.of(new Span(i, i + 2_000))));
        }
        String html = Markdown.html("a".repeat(4_000), crowd);
        assertEquals("a".repeat(4_000), Html.textContent(html));
        assertTrue(html.length() < 1_000_000, "one span in another, " + html.length() + " characters");
    }

    /** @param expected with {@code [1]} or {@code [2]} where a quote's span opens and {@code [/]} where it closes */
    private static void assertHtml(String expected, String body, Mark... marks) {
        assertEquals(expected
                .replace("[1]", "<span data-quote=\"" + FIRST + "\">")
                .replace("[2]", "<span data-quote=\"" + SECOND + "\">")
                .replace("[/]", "</span>"), Markdown.html(body, List.of(marks)));
    }

    private static Mark mark(UUID quote, int start, int end) {
        return new Mark(quote, List.of(new Span(start, end)));
    }
}

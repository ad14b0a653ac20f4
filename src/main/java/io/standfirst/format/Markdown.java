package io.standfirst.format;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;

import io.standfirst.article.Violation;

/**
 * What is derived from a section's body in CommonMark: its plain text, its HTML, and the rules that it breaks.
 * {@code docs/plain-text.md} defines the plain text by examples. Every body has a text and HTML, also one that breaks
 * rules, and no body makes these functions throw, recurse deeply, or run for more than about linear time.
 */
public final class Markdown {

    private static final int SECTION_HEADING = 2;

    private Markdown() {
    }

    /** The plain text of a body, which the spans of quotes count in. Always the same for the same body. */
    public static String text(String body) {
        return PlainText.of(BodyParser.parse(body)).text();
    }

    /**
     * The sanitised HTML of a body, each run of a mark's words wrapped in {@code <span data-quote="id">}. An inline
     * element that lies wholly in a run stands inside the span; one that reaches out of it is left before and entered
     * again, so a run may be made of several spans. What the tags leave when they are taken away (in a browser:
     * {@code textContent}) is the plain text, character for character, so that spans count in the HTML as well.
     *
     * @param marks may overlap and cross; of a span that reaches beyond the text, the part inside is marked. Where more
     *              than {@value Marking#MAX_OVERLAP} spans lie over each other, the later ones are not marked, nor is
     *              anything that would take more than {@value Marking#MAX_ELEMENTS} elements
     */
    public static String html(String body, List<Mark> marks) {
        Node document = BodyParser.parse(body);
        PlainText text = PlainText.of(document);
        new Marking(text).apply(marks);
        return HtmlRendering.of(document, text);
    }

    /**
     * Where headings of level 2 begin that are written with number signs and stand in no other block. No body of a section
     * has one; a text of several sections does.
     *
     * @return in chars, ascending
     */
    public static List<Integer> sectionHeadings(String text) {
        List<Integer> begins = new ArrayList<>();
        for (Node node = BodyParser.parse(text).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == SECTION_HEADING) {
                int begin = heading.getSourceSpans().get(0).getInputIndex();
                if (text.startsWith("##", begin)) {
                    begins.add(begin);
                }
            }
        }
        return begins;
    }

    /**
     * The rules that a body breaks: a heading of level 1 or 2, and blocks that nest too deeply. Anything else is
     * accepted.
     *
     * @param pointer where the body stands in what was sent, as a JSON pointer
     * @return the first {@value BodyRules#MAX_VIOLATIONS} violations, each naming the line, in the order of the lines
     */
    public static List<Violation> check(String body, String pointer) {
        return BodyRules.check(BodyParser.parse(body), pointer);
    }
}

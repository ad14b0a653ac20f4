package io.standfirst.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

import io.standfirst.format.Bodies.Hostile;
import io.standfirst.format.Bodies.Quotations;
import io.standfirst.format.Bodies.Written;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds for every body and all quotes in it. */
@Domain(Bodies.class)
class MarkdownPropertyTest {

    private static final Set<String> ELEMENTS = Set.of("body", "p", "h3", "h4", "h5", "h6", "ul", "ol", "li",
            "blockquote", "pre", "code", "em", "strong", "a", "img", "br", "hr", "span");
    private static final Set<String> ATTRIBUTES = Set.of("href", "src", "alt", "title", "start", "class",
            "data-quote");

    @Property
    void htmlSaysThePlainText(@ForAll Written written, @ForAll Quotations quotations) {
        String text = Markdown.text(written.body());
        assertEquals(text, Html.textContent(Markdown.html(written.body(), quotations.in(text))));
        assertEquals(text, Markdown.text(written.body()));
    }

    @Property
    void htmlOfHostileBodiesSaysThePlainText(@ForAll Hostile hostile, @ForAll Quotations quotations) {
        String text = Markdown.text(hostile.body());
        assertEquals(text, Html.textContent(Markdown.html(hostile.body(), quotations.in(text))));
    }

    @Property
    void marksTheWordsOfEachQuote(@ForAll Written written, @ForAll Quotations quotations) {
        String text = Markdown.text(written.body());
        List<Mark> marks = quotations.in(text);
        String html = Markdown.html(written.body(), marks);
        for (Mark mark : marks) {
            String words = mark.spans().stream().map(span -> span.in(text)).collect(Collectors.joining());
            // The line feeds between blocks stand between the elements, where no span can be
            assertEquals(words.replace("\n", ""), Html.marked(html, mark.quote()).replace("\n", ""), html);
        }
    }

    @Property
    void marksChangeNothingElse(@ForAll Written written, @ForAll Quotations quotations) {
        String text = Markdown.text(written.body());
        Element marked = Html.parsed(Markdown.html(written.body(), quotations.in(text)));
        marked.select("span").unwrap();
        assertEquals(Html.parsed(Markdown.html(written.body(), List.of())).html(), marked.html());
    }

    @Property
    void sanitizerChangesNothing(@ForAll Written written, @ForAll Quotations quotations) {
        assertSanitizerChangesNothingIn(
                Markdown.html(written.body(), quotations.in(Markdown.text(written.body()))));
    }

    @Property
    void sanitizerChangesNothingInHostileBodies(@ForAll Hostile hostile) {
        assertSanitizerChangesNothingIn(Markdown.html(hostile.body(), List.of()));
    }

    /** It takes out control characters, and the white space between the items of a list. */
    private static void assertSanitizerChangesNothingIn(String html) {
        String sanitized = HtmlPolicy.POLICY.sanitize(html);
        String ignored = "\\s|&#x[0-9a-f]+;";
        assertEquals(Html.parsed(html).html().replaceAll(ignored, ""),
                Html.parsed(sanitized).html().replaceAll(ignored, ""));
    }

    @Property
    void htmlIsSafe(@ForAll Hostile hostile, @ForAll Quotations quotations) {
        String text = Markdown.text(hostile.body());
        Element html = Html.parsed(Markdown.html(hostile.body(), quotations.in(text)));
        for (Element element : html.getAllElements()) {
            assertTrue(ELEMENTS.contains(element.normalName()), element.outerHtml());
            for (Attribute attribute : element.attributes()) {
                assertTrue(ATTRIBUTES.contains(attribute.getKey()), element.outerHtml());
                if (Set.of("href", "src").contains(attribute.getKey())) {
                    assertSafe(attribute.getValue());
                }
            }
        }
    }

    /** A browser takes white space and control characters out of an address before it looks for the scheme. */
    private static void assertSafe(String address) {
        String seen = address.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
        assertFalse(seen.matches("(?s)[a-z][a-z0-9+.-]*:.*") && !seen.matches("(?s)(https?|mailto):.*"), address);
    }

    @Property
    void checkNeverThrows(@ForAll Hostile hostile) {
        assertTrue(Markdown.check(hostile.body(), "/body").size() <= BodyRules.MAX_VIOLATIONS);
    }
}

package io.standfirst.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRenderingTest {

    @Test
    void writesTightAndLooseLists() {
        assertHtml("<ul><li>one</li>\n<li>two</li></ul>", "- one\n- two");
        assertHtml("<ul><li><p>one</p></li>\n<li><p>two</p></li></ul>", "- one\n\n- two");
        assertHtml("<ul><li>one\n<ul><li>two</li></ul></li></ul>", "- one\n  - two");
        assertHtml("<ol><li>one</li></ol>", "1. one");
        assertHtml("<ol start=\"0\"><li>one</li></ol>", "0. one");
        assertHtml("<ol start=\"7\"><li>one</li></ol>", "7) one");
    }

    @Test
    void writesBlocks() {
        assertHtml("<h3>One</h3>\n<h6>Two</h6>\n<blockquote><p>three</p></blockquote><hr>\n<p>four</p>",
                "### One\n###### Two\n> three\n***\nfour");
    }

    @Test
    void neverWritesTheHeadingsAbove() {
        assertHtml("<h3>One</h3>\n<h3>Two</h3>", "# One\n## Two");
    }

    @ParameterizedTest
    @CsvSource({"java, ' class=\"language-java\"'", "c++ title, ' class=\"language-c++\"'", "'', ''", "a\"b, ''",
            "<b>, ''"})
    void writesTheLanguageOfCode(String info, String attribute) {
        assertHtml("<pre><code" + attribute + ">a &lt; b</code></pre>", "``` " + info + "\na < b\n```");
    }

    @Test
    void keepsTextReadable() {
        assertHtml("<p>\"It's\" &lt;b&gt; R&amp;D @you = 1 + 1 “é” 😀</p>", "\"It's\" \\<b> R&D @you = 1 + 1 “é” 😀");
    }

    @Test
    void keepsCarriageReturnsThatAreMeant() {
        assertHtml("<p>a&#13;b</p>", "a&#13;b");
    }

    @Test
    void writesAttributes() {
        assertHtml("<p><a href=\"/a?b=1&amp;c=2\" title=\"&quot;A&quot; &lt; 'b'\">x</a></p>",
                "[x](/a?b=1&c=2 '\"A\" < \\'b\\'')");
        assertHtml("<p><img src=\"https://a.org/b\" alt=\"a big bridge &amp; c\" title=\"T\"></p>",
                "![a *big*\n[bridge](/c) <b>`& c`](https://a.org/b \"T\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.org/b", "HTTP://a.org", "mailto:a@b.org", "/a", "a/b", "../a", "#a", "?a=b",
            "//a.org/b"})
    void keepsSafeLinks(String address) {
        assertHtml("<p><a href=\"" + address + "\">x</a></p>", "[x](" + address + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:a", "JAVASCRIPT:a", "java&#10;script:a", "&#1;javascript:a",
            "&Tab;javascript:a", "javascript&colon;a", "&#x6A;avascript:a", "data:text/html,a", "vbscript:a",
            "file:///a", "tel:1", "a:b"})
    void keepsOnlyTheWordsOfOtherLinks(String address) {
        assertHtml("<p>x</p>", "[x](" + address + " \"title\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:a", "data:image/png,a", "/a.png", "//a.org/b", "mailto:a@b.org", ""})
    void leavesOutOtherPictures(String address) {
        assertHtml("<p>x </p>", "x ![y](<" + address + ">)");
    }

    @Test
    void nestsNoLinks() {
        assertHtml("<p><a href=\"/a\">x https://a.org <em>y</em></a> <a href=\"https://b.org\">https://b.org</a></p>",
                "[x <https://a.org> *y*](/a) <https://b.org>");
    }

    @Test
    void replacesWhatIsNoCharacterInAddresses() {
        assertHtml("<p><a href=\"/\ufffd\ufffd\" title=\"\ufffd\">x</a></p>", "[x](/&#0;&#xD800; '&#xDFFF;')");
    }

    @Test
    void leavesOutLinksThatRepeatALongDefinitionTooOften() {
        String address = "/" + "a".repeat(60_000);
        assertHtml("<p><a href=\"" + address + "\">x</a> <a href=\"" + address + "\">x</a> x</p>",
                "[x] [x] [x]\n\n[x]: " + address);
    }

    private static void assertHtml(String expected, String body) {
        assertEquals(expected, Markdown.html(body, List.of()));
    }
}

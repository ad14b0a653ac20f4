package io.standfirst.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the examples of {@code docs/plain-text.md} cannot show. */
class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\t\r\n", "***", "[a]: /b", "<!-- a -->", "![a](/b)", "<b></b>",
            "```\n```", ">", "-", "```"})
    void isEmptyWithoutWords(String body) {
        assertEquals("", Markdown.text(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u2028b", "a\u2029b", "a\u000Bb", "a\fb", "a\u00a0b", "a\u0085b", "a\u200bb",
            "\ufeffa"})
    void keepsOtherWhiteSpace(String body) {
        assertEquals(body, Markdown.text(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\rb", " a \n b ", "a\nb\r\n"})
    void takesEveryLineEndForASoftBreak(String body) {
        assertEquals("a b", Markdown.text(body));
    }

    @ParameterizedTest
    @CsvSource({"a\u0000b, a\ufffdb", "a&#0;b, a\ufffdb", "a&#xD800;b, a\ufffdb",
            "a&#xDC00;*&#xD83D;*&#xDE00;, a\ufffd\ufffd\ufffd", "`\ud800`, \ufffd",
            "&#xD83D;&#xDE00;, 😀", "&nosuch;, &nosuch;"})
    void replacesWhatIsNoCharacter(String body, String text) {
        assertEquals(text, Markdown.text(body));
    }

    @ParameterizedTest
    @CsvSource({
            "a<script>b *c* d</script>e, ae",
            "a<STYLE>b</Style >c, ac",
            "a<script>b</style>c, a",
            "*a<script>b*c</script>d, acd",
            "a<scripted>b</scripted>c, abc",
            "a<?b?>c<!D e>f<![CDATA[g]]>h, acfh",
            "<div>a<script>b</script>c</div>, a c"})
    void leavesOutScriptsAndStyles(String body, String text) {
        assertEquals(text, Markdown.text(body));
    }
}

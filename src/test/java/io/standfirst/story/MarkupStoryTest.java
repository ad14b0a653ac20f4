package io.standfirst.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.standfirst.article.Span;
import io.standfirst.desk.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Markdown and HTML, taken apart. */
class MarkupStoryTest {

    private static final String MARKDOWN = """
            # Ferry stops

            By Ida Moss

            “It's **too** rough &amp; cold,” said [Maren Holt](https://coast.example/said "Holt").

            ## What now

            - Line 1
            - Line 2

            ### Read more

            - [Storm hits pier](https://coast.example/storm) - Coast Daily
            - [Ferry stops](https://coast.example/ferry)
            """;

    private static final String HTML = """
            <!doctype html><html lang="en-GB"><head><title>Ferry stops | Coast Daily</title>
            <meta property="og:site_name" content="Coast Daily"><meta property="og:description" content="No boat until spring.">
            <link rel="canonical" href="https://coast.example/ferry">
            <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "author": [{"name": "Ida Moss"}]}]}</script></head>
            <body><nav><a href="/">Home</a></nav><header><h1>Ferry stops</h1></header>
            <main><article><p>&ldquo;It&rsquo;s <em>too</em>  rough,&rdquo; said harbour&nbsp;master Maren Holt.</p>
            <script>document.write("“No,” said Nobody.")</script><h2>What now</h2><p>Buses go &amp; go.</p><ul><li>1. Line</li></ul>
            <figure><img src="x"><figcaption>A boat</figcaption></figure></article>
            <aside><h3>Related</h3><ul><li><a href="/storm">Storm hits pier - Coast Daily</a></li>
            <li><a href="/ferry">Ferry stops</a></li></ul></aside></main><footer>Imprint</footer></body></html>
            """;

    @Test
    void takesMarkdownApart() {
        Story story = StoryReader.markdown(MARKDOWN);
        assertEquals("Ferry stops", story.article().headline());
        assertEquals(List.of(new Reference(null, null, "Ida Moss")), story.article().authors());
        assertEquals(List.of("null: “It's **too** rough &amp; cold,” said [Maren Holt](https://coast.example/said \"Holt\").",
                "What now: - Line 1\n- Line 2"), Told.sections(story));
        assertEquals(List.of("Maren Holt: It's too rough & cold"), Told.quotes(story));
        assertEquals(List.of("Storm hits pier <https://coast.example/storm>, Coast Daily"), Told.related(story));
    }

    @Test
    void takesHtmlApart() {
        Story story = StoryReader.html(HTML);
        assertEquals("Ferry stops", story.article().headline());
        assertEquals("Coast Daily", story.article().publisher());
        assertEquals("No boat until spring.", story.article().standfirst());
        assertEquals("en-GB", story.article().language());
        assertEquals("https://coast.example/ferry", story.article().canonicalUrl());
        assertEquals(List.of(new Reference(null, null, "Ida Moss")), story.article().authors());
        assertEquals(List.of("null: “It’s too rough,” said harbour master Maren Holt.",
                "What now: Buses go \\& go.\n\n- 1\\. Line"), Told.sections(story));
        assertEquals(List.of("Maren Holt: It’s too rough"), Told.quotes(story));
        assertEquals("harbour master", story.article().quotes().get(0).speakerRole());
        assertEquals(List.of("Storm hits pier <https://coast.example/storm>, Coast Daily"), Told.related(story));
    }

    @Test
    void saysWhereTheWordsStandInTheMarkup() {
        assertEquals("It's **too** rough &amp; cold,", sent(StoryReader.markdown(MARKDOWN), MARKDOWN));
        assertEquals("It&rsquo;s <em>too</em>  rough,", sent(StoryReader.html(HTML), HTML));
    }

    @Test
    void readsAPieceOfHtml() {
        Story story = StoryReader.html("<h1>Ferry stops</h1>The boat<br>will not sail.<div>Buses go.</div>");
        assertEquals("Ferry stops", story.article().headline());
        assertEquals(List.of("null: The boat will not sail.\n\nBuses go."), Told.sections(story));
    }

    private static String sent(Story story, String text) {
        Span span = story.findings().get(0).source().get(0);
        return span.in(text);
    }
}

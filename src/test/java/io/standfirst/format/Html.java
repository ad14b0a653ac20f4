package io.standfirst.format;

import java.util.UUID;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What a browser makes of the HTML of a body. */
final class Html {

    private Html() {
    }

    /** Written again as it is, without indentation. */
    static Element parsed(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    /** All text with white space as it stands: the DOM's {@code textContent}. */
    static String textContent(String html) {
        return textContent(parsed(html));
    }

    /** The words that are marked as the quote's, in order. */
    static String marked(String html, UUID quote) {
        return parsed(html).select("span[data-quote=" + quote + "]").stream()
                .map(Html::textContent)
                .collect(Collectors.joining());
    }

    /** Unlike jsoup's own {@code wholeText}, the DOM has no line feed for a {@code br}. */
    private static String textContent(Element element) {
        return element.nodeStream(TextNode.class).map(TextNode::getWholeText).collect(Collectors.joining());
    }
}

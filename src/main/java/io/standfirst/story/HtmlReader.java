package io.standfirst.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Takes a page of HTML apart: the article's own content, without navigation, scripts and what else stands around it. */
final class HtmlReader {

    /** What is no text of the article, wherever it stands. */
    private static final Set<String> AROUND = Set.of("script", "style", "nav", "footer", "aside", "form", "button", "noscript", "iframe",
            "svg", "figure", "template", "select", "input", "textarea", "video", "audio", "object", "dialog", "head", "menu");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final String[] CONTENT = {"[itemprop=articleBody]", "article", "main", "[role=main]"};

    /** A page with more articles is a list of them. */
    private static final int MOST_CANDIDATES = 50;

    private final String sent;
    private final List<Block> blocks = new ArrayList<>();
    private Sourced.Builder words = new Sourced.Builder();
    /** How much of the present block stands in links, and where the last leads. */
    private int linked;
    private String link;
    private int linkDepth;

    private HtmlReader(String sent) {
        this.sent = sent;
    }

    static Manuscript read(String sent) {
        Document page = Jsoup.parse(sent, "", Parser.htmlParser().setTrackPosition(true));
        Metadata metadata = PageMetadata.of(page);
        if (metadata.canonicalUrl() != null) {
            page.setBaseUri(metadata.canonicalUrl());
        }
        HtmlReader reader = new HtmlReader(sent);
        Element content = content(page);
        Element headline = page.selectFirst("h1");
        if (headline != null && !isInside(headline, content)) {
            reader.walk(headline);
            reader.end(headline);
        }
        reader.walk(content);
        reader.flush(content);
        reader.related(page, content);
        return new Manuscript(List.copyOf(reader.blocks), metadata);
    }

    /** The element that holds the article: of several that may, the one with the most text. */
    private static Element content(Document page) {
        for (String selector : CONTENT) {
            Element longest = null;
            int length = 0;
            for (Element candidate : page.select(selector).stream().limit(MOST_CANDIDATES).toList()) {
                boolean nested = longest != null && isInside(candidate, longest);
                int own = nested ? 0 : candidate.wholeText().length();
                if (own > length) {
                    longest = candidate;
                    length = own;
                }
            }
            if (longest != null) {
                return longest;
            }
        }
        return page.body();
    }

    private static boolean isInside(Element element, Element container) {
        for (Element parent = element; parent != null; parent = parent.parent()) {
            if (parent == container) {
                return true;
            }
        }
        return false;
    }

    private void walk(Element root) {
        root.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    add(text);
                } else if (node instanceof Element element) {
                    if (node != root && isAround(element)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    begin(element);
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element) {
                    end(element);
                }
                return FilterResult.CONTINUE;
            }
        });
    }

    private static boolean isAround(Element element) {
        return AROUND.contains(element.normalName()) || element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")
                || element.attr("role").equals("navigation") || element.attr("role").equals("complementary");
    }

    private void add(TextNode text) {
        int before = words.length();
        int from = text.sourceRange().startPos();
        Alignment alignment = new Alignment(sent, Math.max(0, from), Math.max(0, text.sourceRange().endPos()));
        String whole = text.getWholeText();
        for (int i = 0; i < whole.length(); i++) {
            words.add(whole.charAt(i), alignment.next(whole.charAt(i)));
        }
        if (linkDepth > 0) {
            linked += words.length() - before;
        }
    }

    private void begin(Element element) {
        if (element.normalName().equals("a") && element.hasAttr("href")) {
            linkDepth++;
            String address = element.absUrl("href");
            link = address.startsWith("http") ? address : link;
        } else if (element.normalName().equals("br")) {
            words.add(' ', Math.max(0, element.sourceRange().startPos()));
        } else if (element.isBlock() && !element.normalName().equals("a")) {
            flush(element.parent() == null ? element : element.parent());
        }
    }

    private void end(Element element) {
        if (element.normalName().equals("a") && element.hasAttr("href")) {
            linkDepth--;
        } else if (element.normalName().equals("hr")) {
            blocks.add(Block.line());
        } else if (element.isBlock()) {
            flush(element);
        }
    }

    /** Ends a block; the element says of what kind it is. */
    private void flush(Element element) {
        Sourced text = words.build();
        String leads = 2 * linked > text.text().length() ? link : null;
        words = new Sourced.Builder();
        linked = 0;
        link = linkDepth > 0 ? link : null;
        if (text.isEmpty()) {
            return;
        }
        String name = element.normalName();
        if (HEADINGS.contains(name)) {
            blocks.add(Block.heading(name.charAt(1) - '0', text));
        } else {
            blocks.add(name.equals("li") ? Block.item(text, leads) : Block.paragraph(text, leads));
        }
    }

    /** Lists of related items stand beside the article: those whose heading says so. */
    private void related(Document page, Element content) {
        for (Element heading : page.select("h2, h3, h4, h5, h6, strong")) {
            if (Lines.isRelated(words(heading)) && heading.parent() != null && !isRead(heading, content)) {
                Element list = heading.parent().select("a[href]").isEmpty() ? heading.parent().parent() : heading.parent();
                blocks.add(Block.heading(2, new Sourced(words(heading), new int[0])));
                for (Element item : list == null ? List.<Element>of() : list.select("a[href]")) {
                    String address = item.absUrl("href");
                    if (!item.text().isBlank()) {
                        blocks.add(Block.item(new Sourced(item.text(), new int[0]), address.startsWith("http") ? address : null));
                    }
                }
                return;
            }
        }
    }

    /** Of a short heading; in one that holds much more than a line they are not looked for. */
    private static String words(Element heading) {
        Element child = heading.firstElementChild();
        return heading.ownText().isBlank() && child != null ? child.ownText() : heading.ownText();
    }

    /** Whether an element was met as part of the article. */
    private static boolean isRead(Element element, Element content) {
        return isInside(element, content)
                && element.parents().stream().takeWhile(parent -> parent != content).noneMatch(HtmlReader::isAround);
    }
}

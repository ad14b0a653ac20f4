package io.standfirst.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;

/**
 * Brings a parsed body into the form that text and HTML are derived from: no raw HTML, the content of code as text
 * nodes (so that all words of a body are), no link inside a link, no more in links than a body of its length can be
 * meant to say, and nothing in words or addresses that is no character.
 */
final class Cleaning extends AbstractVisitor {

    /**
     * How many characters of destinations and titles a body may have beyond its own length. One reference definition
     * can be used any number of times, so that without this limit 1 MB of Markdown makes gigabytes of HTML.
     */
    private static final int MAX_EXPANSION = 100_000;

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)");
    private static final Set<String> SCRIPTS = Set.of("script", "style");

    /** NUL, and halves of a surrogate pair: numeric references can make them, and a database refuses them. */
    private static final Pattern NO_CHARACTER = Pattern.compile("[\\x{0}\\x{D800}-\\x{DFFF}]");

    private long expansionLeft;
    private boolean insideLink;

    /** @param bodyLength in chars */
    Cleaning(int bodyLength) {
        this.expansionLeft = (long) bodyLength + MAX_EXPANSION;
    }

    @Override
    protected void visitChildren(Node parent) {
        Node node = parent.getFirstChild();
        while (node != null) {
            removeScriptAfter(node);
            // A visit may take the node out of the tree, and then it no longer knows its neighbour
            Node next = node.getNext();
            node.accept(this);
            node = next;
        }
    }

    /** To the parser, ordinary Markdown stands between two inline tags, but no reader ever sees what a script says. */
    private static void removeScriptAfter(Node node) {
        String name = tagName(node);
        if (!SCRIPTS.contains(name)) {
            return;
        }
        boolean ended = false;
        while (!ended && node.getNext() != null) {
            ended = ("/" + name).equals(tagName(node.getNext()));
            node.getNext().unlink();
        }
    }

    /** In lower case, an end tag's with its slash; empty if the node is no tag. */
    private static String tagName(Node node) {
        if (node instanceof HtmlInline html) {
            Matcher tag = TAG.matcher(html.getLiteral());
            return tag.lookingAt() ? tag.group(1) + tag.group(2).toLowerCase(Locale.ROOT) : "";
        }
        return "";
    }

    @Override
    public void visit(HtmlInline html) {
        if (tagName(html).equals("br")) {
            // Else the last word of a line and the first of the next become one
            html.insertBefore(new HardLineBreak());
        }
        html.unlink();
    }

    @Override
    public void visit(HtmlBlock html) {
        String words = Jsoup.parseBodyFragment(html.getLiteral()).text();
        if (!words.isEmpty()) {
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(new Text(characters(words)));
            html.insertBefore(paragraph);
        }
        html.unlink();
    }

    @Override
    public void visit(Code code) {
        code.appendChild(new Text(characters(code.getLiteral())));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code.appendChild(new Text(characters(withoutLastLineFeed(code.getLiteral()))));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code.appendChild(new Text(characters(withoutLastLineFeed(code.getLiteral()))));
    }

    private static String withoutLastLineFeed(String literal) {
        return literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
    }

    @Override
    public void visit(Text words) {
        words.setLiteral(characters(words.getLiteral()));
    }

    /** An address in angle brackets may stand in the words of a link, but HTML has no links inside links. */
    @Override
    public void visit(Link link) {
        boolean outermost = !insideLink;
        insideLink = true;
        visitChildren(link);
        insideLink = !outermost;
        if (outermost && afford(link.getDestination(), link.getTitle())) {
            link.setDestination(characters(link.getDestination()));
            link.setTitle(characters(link.getTitle()));
        } else {
            while (link.getFirstChild() != null) {
                link.insertBefore(link.getFirstChild());
            }
            link.unlink();
        }
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        if (afford(image.getDestination(), image.getTitle())) {
            image.setDestination(characters(image.getDestination()));
            image.setTitle(characters(image.getTitle()));
        } else {
            image.unlink();
        }
    }

    private static String characters(String written) {
        return written == null || !mayHaveNone(written) ? written : NO_CHARACTER.matcher(written).replaceAll("\uFFFD");
    }

    /** Cheaper to see than halves without their other half, and true of next to no text. */
    private static boolean mayHaveNone(String written) {
        for (int index = 0; index < written.length(); index++) {
            char unit = written.charAt(index);
            if (unit == 0 || Character.isSurrogate(unit)) {
                return true;
            }
        }
        return false;
    }

    private boolean afford(String destination, String title) {
        expansionLeft -= destination.length() + (title == null ? 0 : title.length());
        return expansionLeft >= 0;
    }
}

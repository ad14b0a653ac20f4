package io.standfirst.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * A cleaned tree to HTML. Not commonmark's own renderer, for two reasons: tags go to {@link HtmlPolicy} as events, not
 * as a string that has to be parsed again; and white space is written exactly where the plain text has it, so that text
 * positions hold in the HTML.
 */
final class HtmlRendering extends AbstractVisitor {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final PlainText text;
    private final HtmlStreamEventReceiver out;
    private boolean lineDue;

    private HtmlRendering(PlainText text, HtmlStreamEventReceiver out) {
        this.text = text;
        this.out = out;
    }

    static String of(Node document, PlainText text) {
        HtmlWriter writer = new HtmlWriter();
        document.accept(new HtmlRendering(text, HtmlPolicy.before(writer)));
        return writer.html();
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getParent() instanceof ListItem item && ((ListBlock) item.getParent()).isTight()) {
            startLine(paragraph);
            visitChildren(paragraph);
        } else {
            block("p", paragraph);
        }
        endLine(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        // The title of the page and of the section are above; an old body may have such headings all the same
        block("h" + Math.max(3, heading.getLevel()), heading);
        endLine(heading);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        String language = WHITE_SPACE.split(code.getInfo(), 2)[0];
        codeBlock(code, language.isEmpty() ? List.of() : List.of("class", "language-" + language));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        codeBlock(code, List.of());
    }

    private void codeBlock(Node code, List<String> attributes) {
        startLine(code);
        open("pre", List.of());
        element("code", attributes, code);
        out.closeTag("pre");
        endLine(code);
    }

    @Override
    public void visit(BlockQuote quote) {
        block("blockquote", quote);
    }

    @Override
    public void visit(BulletList list) {
        block("ul", list);
    }

    @Override
    public void visit(OrderedList list) {
        int start = list.getMarkerStartNumber();
        startLine(list);
        element("ol", start == 1 ? List.of() : List.of("start", String.valueOf(start)), list);
    }

    @Override
    public void visit(ListItem item) {
        block("li", item);
    }

    @Override
    public void visit(ThematicBreak thematicBreak) {
        open("hr", List.of());
    }

    @Override
    public void visit(Emphasis emphasis) {
        element("em", List.of(), emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        element("strong", List.of(), strong);
    }

    @Override
    public void visit(Link link) {
        element("a", withTitle(List.of("href", link.getDestination()), link.getTitle()), link);
    }

    @Override
    public void visit(Image image) {
        List<String> source = List.of("src", image.getDestination(), "alt", alternativeText(image));
        open("img", withTitle(source, image.getTitle()));
    }

    @Override
    public void visit(Code code) {
        element("code", List.of(), code);
    }

    @Override
    public void visit(CustomNode node) {
        element("span", List.of("data-quote", ((QuotedWords) node).quote().toString()), node);
    }

    @Override
    public void visit(Text words) {
        out.text(words.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.text(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        open("br", List.of());
        out.text("\n");
    }

    private static List<String> withTitle(List<String> attributes, String title) {
        if (title == null) {
            return attributes;
        }
        List<String> titled = new ArrayList<>(attributes);
        titled.addAll(List.of("title", title));
        return titled;
    }

    private static String alternativeText(Node node) {
        if (node instanceof Text words) {
            return words.getLiteral();
        }
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            return " ";
        }
        StringBuilder alternative = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            alternative.append(alternativeText(child));
        }
        return alternative.toString();
    }

    private void block(String name, Node block) {
        startLine(block);
        element(name, List.of(), block);
    }

    private void element(String name, List<String> attributes, Node node) {
        open(name, attributes);
        visitChildren(node);
        out.closeTag(name);
    }

    private void open(String name, List<String> attributes) {
        // The policy takes what it refuses out of this very list
        out.openTag(name, new ArrayList<>(attributes));
    }

    /** Writes the line feed between two blocks in front of the outermost tag that opens there. */
    private void startLine(Node block) {
        if (lineDue && text.place(block).length() > 0) {
            out.text("\n");
            lineDue = false;
        }
    }

    private void endLine(Node block) {
        lineDue |= text.place(block).length() > 0;
    }
}

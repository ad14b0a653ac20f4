package io.standfirst.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

import io.standfirst.article.Span;

/** The plain text of a cleaned tree, and where in it each node stands. Positions count code points. */
final class PlainText extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();
    private final List<Node> leaves = new ArrayList<>();
    private final Map<Node, Span> places = new HashMap<>();
    private int length;
    private boolean lineDue;

    private PlainText() {
    }

    static PlainText of(Node document) {
        PlainText walk = new PlainText();
        document.accept(walk);
        return walk;
    }

    String text() {
        return text.toString();
    }

    /** In code points. */
    int length() {
        return length;
    }

    /** The nodes that make the text, in order, none of them empty. Line feeds between blocks belong to none. */
    List<Node> leaves() {
        return leaves;
    }

    /** What a node contributes to the text; of length 0 for an image and for blocks without words. */
    Span place(Node node) {
        return places.get(node);
    }

    /** Notes a node that was added to the tree after the walk, or a new place of an old one. */
    void put(Node node, Span place) {
        places.put(node, place);
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitLine(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        visitLine(heading);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        visitLine(code);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        visitLine(code);
    }

    /** A block without words is no line, so its line feed waits until there is a word. */
    private void visitLine(Node block) {
        lineDue = length > 0;
        visitChildren(block);
    }

    @Override
    public void visit(Text words) {
        append(words, words.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        append(lineBreak, " ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        append(lineBreak, "\n");
    }

    /** The article does not say an alternative text, and it is no part of a browser's textContent either. */
    @Override
    public void visit(Image image) {
        places.put(image, new Span(length, length));
    }

    @Override
    protected void visitChildren(Node parent) {
        int first = leaves.size();
        super.visitChildren(parent);
        int start = first < leaves.size() ? place(leaves.get(first)).start() : length;
        places.put(parent, new Span(start, length));
    }

    private void append(Node leaf, String words) {
        if (words.isEmpty()) {
            places.put(leaf, new Span(length, length));
            return;
        }
        if (lineDue) {
            text.append('\n');
            length++;
            lineDue = false;
        }
        int start = length;
        text.append(words);
        length += words.codePointCount(0, words.length());
        leaves.add(leaf);
        places.put(leaf, new Span(start, length));
    }
}

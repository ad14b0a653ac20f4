package io.standfirst.format;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

import io.standfirst.article.Violation;

/** The rules for a body: headings below the section's own, and blocks that do not nest without end. */
final class BodyRules extends AbstractVisitor {

    /** Enough to correct a body by; a hostile one could break the rules in every line. */
    static final int MAX_VIOLATIONS = 20;

    private static final int HIGHEST_HEADING = 3;

    private final String pointer;
    private final List<Violation> violations = new ArrayList<>();
    private int depth;

    private BodyRules(String pointer) {
        this.pointer = pointer;
    }

    static List<Violation> check(Node document, String pointer) {
        BodyRules rules = new BodyRules(pointer);
        document.accept(rules);
        return List.copyOf(rules.violations);
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() < HIGHEST_HEADING) {
            add(heading, "is a heading of level " + heading.getLevel() + ". Headings in a body are of level 3 to 6, "
                    + "because the section's own heading is of level 2: begin the line with ###, or make the part "
                    + "a section. (A line of = or - directly under a paragraph makes a heading of it: "
                    + "if none is meant, put an empty line between the two.)");
        }
        visitChildren(heading);
    }

    @Override
    protected void visitChildren(Node parent) {
        // Only the first that is too deep; a paragraph, in which nothing can stand, is no nesting to the parser either
        if (depth == BodyParser.MAX_BLOCK_NESTING + 1 && !(parent instanceof Paragraph)) {
            add(parent, "stands in more than " + BodyParser.MAX_BLOCK_NESTING
                    + " block quotes, lists and list items inside each other: take some away.");
        }
        depth++;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Block) {
                child.accept(this);
            }
        }
        depth--;
    }

    private void add(Node block, String fault) {
        if (violations.size() < MAX_VIOLATIONS) {
            int line = block.getSourceSpans().get(0).getLineIndex() + 1;
            violations.add(new Violation(pointer, "Line " + line + " of the body " + fault));
        }
    }
}

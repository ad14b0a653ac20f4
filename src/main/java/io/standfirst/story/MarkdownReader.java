package io.standfirst.story;

import io.standfirst.format.Markdown;
import io.standfirst.story.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Takes Markdown apart into its outermost blocks, each of which keeps the Markdown that it was sent in. */
final class MarkdownReader {

    /** As deep as a section's body may nest. */
    private static final int NESTING = 40;
    private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(NESTING).maxInlineNesting(NESTING)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private final String sent;
    private final List<Block> blocks = new ArrayList<>();

    private MarkdownReader(String sent) {
        this.sent = sent;
    }

    static Manuscript read(String sent) {
        // A byte order mark would hide that the first line is a heading
        MarkdownReader reader = new MarkdownReader(sent.startsWith("\uFEFF") ? " " + sent.substring(1) : sent);
        for (Node node = PARSER.parse(reader.sent).getFirstChild(); node != null && reader.blocks.size() <= Manuscript.MOST_BLOCKS;
                node = node.getNext()) {
            reader.block(node);
        }
        return new Manuscript(List.copyOf(reader.blocks), Metadata.NONE);
    }

    private void block(Node node) {
        if (node instanceof ThematicBreak) {
            blocks.add(Block.line());
        } else if (node instanceof ListBlock && isLinks(node)) {
            for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                written(item.getFirstChild(), Kind.ITEM, link(item.getFirstChild()));
            }
        } else if (node instanceof Heading) {
            written(node, Kind.HEADING, null);
        } else {
            written(node, Kind.PARAGRAPH, node instanceof Paragraph ? link(node) : null);
        }
    }

    private void written(Node node, Kind kind, String link) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        int from = spans.get(0).getInputIndex();
        int to = last.getInputIndex() + last.getLength();
        String markdown = sent.substring(from, to);
        String text = Markdown.text(markdown);
        if (text.isBlank()) {
            return;
        }
        Alignment alignment = new Alignment(sent, from, to);
        int[] source = text.chars().map(character -> alignment.next((char) character)).toArray();
        Sourced words = new Sourced(text, source);
        if (kind == Kind.HEADING) {
            blocks.add(Block.heading(((Heading) node).getLevel(), words));
        } else {
            blocks.add(new Block(kind, 0, words, link, (kind == Kind.ITEM ? "- " : "") + markdown));
        }
    }

    /** Whether each item of a list is nothing but a link. */
    private static boolean isLinks(Node list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item.getFirstChild() == null || item.getFirstChild() != item.getLastChild() || link(item.getFirstChild()) == null) {
                return false;
            }
        }
        return true;
    }

    /** The address of a paragraph that is a link and, at most, a few words behind it such as a publisher's name. */
    private static String link(Node paragraph) {
        boolean linked = paragraph instanceof Paragraph && paragraph.getFirstChild() instanceof Link
                && (paragraph.getFirstChild() == paragraph.getLastChild() || paragraph.getFirstChild().getNext() == paragraph.getLastChild()
                        && paragraph.getLastChild() instanceof Text behind && behind.getLiteral().startsWith(" "));
        return linked ? ((Link) paragraph.getFirstChild()).getDestination() : null;
    }
}

package io.standfirst.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.UUID;

import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

import io.standfirst.article.Span;

/**
 * Puts {@link QuotedWords} into a tree. First every text node is split where a quote begins or ends; then each quote
 * wraps the highest inline nodes that lie wholly in it. The longest quote comes first, so that a fragment comes to lie
 * inside the full quote around it.
 */
final class Marking {

    /** How many spans may lie over one word, which bounds the depth of the tree. No article needs more than three. */
    static final int MAX_OVERLAP = 20;

    /** How many elements may be made, which bounds the size of the HTML: one span over a long list makes many. */
    static final int MAX_ELEMENTS = 10_000;

    private final PlainText text;
    private int elementsLeft = MAX_ELEMENTS;
    private final TreeMap<Integer, Node> leaves = new TreeMap<>();

    Marking(PlainText text) {
        this.text = text;
        text.leaves().forEach(leaf -> leaves.put(text.place(leaf).start(), leaf));
    }

    void apply(List<Mark> marks) {
        List<Run> runs = withoutCrowds(runs(marks));
        for (Run run : runs) {
            splitLeafAt(run.span.start());
            splitLeafAt(run.span.end());
        }
        runs.sort(Comparator.comparingInt((Run run) -> run.span.length()).reversed()
                .thenComparing(run -> run.span.start()));
        runs.forEach(this::wrap);
    }

    private List<Run> runs(List<Mark> marks) {
        List<Run> runs = new ArrayList<>();
        for (Mark mark : marks) {
            for (Span span : mark.spans()) {
                Span inside = new Span(Math.max(0, span.start()), Math.min(text.length(), span.end()));
                if (inside.start() < inside.end()) {
                    runs.add(new Run(mark.quote(), inside));
                }
            }
        }
        return runs;
    }

    private static List<Run> withoutCrowds(List<Run> runs) {
        runs.sort(Comparator.comparingInt(run -> run.span.start()));
        List<Run> kept = new ArrayList<>();
        PriorityQueue<Integer> openEnds = new PriorityQueue<>();
        for (Run run : runs) {
            while (!openEnds.isEmpty() && openEnds.peek() <= run.span.start()) {
                openEnds.remove();
            }
            if (openEnds.size() < MAX_OVERLAP) {
                openEnds.add(run.span.end());
                kept.add(run);
            }
        }
        return kept;
    }

    private void splitLeafAt(int border) {
        Map.Entry<Integer, Node> entry = leaves.lowerEntry(border);
        // A line break is one character, and a border in front of a block lies behind the leaf before it
        if (entry == null || text.place(entry.getValue()).end() <= border) {
            return;
        }
        Text front = (Text) entry.getValue();
        Span place = text.place(front);
        String words = front.getLiteral();
        int cut = words.offsetByCodePoints(0, border - place.start());
        Text back = new Text(words.substring(cut));
        front.setLiteral(words.substring(0, cut));
        front.insertAfter(back);
        text.put(front, new Span(place.start(), border));
        text.put(back, new Span(border, place.end()));
        leaves.put(border, back);
    }

    private void wrap(Run run) {
        Map.Entry<Integer, Node> leaf = leaves.ceilingEntry(run.span.start());
        while (leaf != null && leaf.getKey() < run.span.end() && elementsLeft > 0) {
            int end = wrapFrom(highestInside(leaf.getValue(), run.span), run);
            leaf = leaves.ceilingEntry(end);
        }
    }

    private Node highestInside(Node leaf, Span span) {
        Node highest = leaf;
        while (!(highest.getParent() instanceof Block) && contains(span, text.place(highest.getParent()))) {
            highest = highest.getParent();
        }
        return highest;
    }

    /** Wraps a node and those of its next siblings that the run contains too; answers where the last one ends. */
    private int wrapFrom(Node first, Run run) {
        int start = text.place(first).start();
        int end = start;
        QuotedWords wrapper = new QuotedWords(run.quote);
        elementsLeft--;
        first.insertBefore(wrapper);
        Node node = first;
        while (node != null && contains(run.span, text.place(node))) {
            Node next = node.getNext();
            end = text.place(node).end();
            wrapper.appendChild(node);
            node = next;
        }
        text.put(wrapper, new Span(start, end));
        return end;
    }

    /** A picture directly behind the last word is outside. */
    private static boolean contains(Span span, Span place) {
        return span.start() <= place.start() && place.start() < span.end() && place.end() <= span.end();
    }

    private record Run(UUID quote, Span span) {
    }
}

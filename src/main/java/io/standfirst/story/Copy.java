package io.standfirst.story;

import io.standfirst.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * All text of an article as one, in the order in which it is read, so that who said what can be looked for across its parts;
 * and the way back from there to the parts and to what was sent. A paragraph is a line.
 */
final class Copy {

    /** The section of lines that no quote stands in: headline and headings. */
    private static final int NO_PART = -2;
    private static final int STANDFIRST = -1;

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private int length;

    /**
     * @param start  where the line begins in the whole, in code points
     * @param offset where it begins in the text of its section, in code points
     */
    private record Line(int section, int start, int offset, Sourced words) {

        int end() {
            return start + words.text().codePointCount(0, words.text().length());
        }
    }

    static Copy of(Layout layout) {
        Copy copy = new Copy();
        copy.add(NO_PART, 0, new Sourced(layout.headline(), new int[0]));
        if (layout.standfirst() != null) {
            copy.add(STANDFIRST, 0, layout.standfirst());
        }
        for (int i = 0; i < layout.parts().size(); i++) {
            copy.add(i, layout.parts().get(i));
        }
        return copy;
    }

    private void add(int section, Layout.Part part) {
        if (part.heading() != null) {
            add(NO_PART, 0, new Sourced(part.heading(), new int[0]));
        }
        int offset = 0;
        for (Block block : part.blocks()) {
            add(section, offset, block.words());
            offset += block.text().codePointCount(0, block.text().length()) + 1;
        }
    }

    private void add(int section, int offset, Sourced words) {
        Line line = new Line(section, length, offset, words);
        lines.add(line);
        text.append(words.text()).append('\n');
        length = line.end() + 1;
    }

    String text() {
        return text.toString();
    }

    /** The section in which all these spans stand, -1 for the standfirst; null if they stand in none or in several. */
    Integer section(List<Span> spans) {
        List<Integer> sections = spans.stream().map(span -> line(span).section()).distinct().toList();
        return sections.size() == 1 && sections.get(0) != NO_PART ? sections.get(0) : null;
    }

    /** A span of the whole as one of the section's text. */
    Span inSection(Span span) {
        Line line = line(span);
        return span.shifted(line.offset() - line.start());
    }

    /** The part of what was sent that a span was made of, in indexes; null for what was not in the text. */
    int[] source(Span span) {
        Line line = line(span);
        String words = line.words().text();
        int from = words.offsetByCodePoints(0, span.start() - line.start());
        int to = words.offsetByCodePoints(from, span.length());
        int[] source = line.words().source();
        return source.length < to ? null : new int[] {source[from], source[to - 1] + 1};
    }

    private Line line(Span span) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= span.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.get(low);
    }
}

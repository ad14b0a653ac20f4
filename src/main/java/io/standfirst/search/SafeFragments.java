package io.standfirst.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/** Writes fragments of a text as HTML: what was found in {@code em}, every other character as text. */
final class SafeFragments extends PassageFormatter {

    private static final String BETWEEN = " … ";
    /** Characters before the first thing found in what has to be cut. */
    private static final int BEFORE = 100;

    private final int longest;

    /** @param longest characters of a fragment */
    SafeFragments(int longest) {
        this.longest = longest;
    }

    @Override
    public String format(Passage[] passages, String content) {
        return Arrays.stream(passages)
                .sorted(Comparator.comparingInt(Passage::getStartOffset))
                .map(passage -> format(passage, content))
                .collect(Collectors.joining(BETWEEN));
    }

    private String format(Passage passage, String content) {
        StringBuilder html = new StringBuilder();
        int place = passage.getStartOffset();
        int last = passage.getEndOffset();
        if (last - place > longest) {
            int first = passage.getMatchStarts()[0];
            place = first - BEFORE <= place ? place : Math.min(Blanks.after(content, first - BEFORE), first);
            last = last - place <= longest ? last : Math.max(Blanks.before(content, place + longest), passage.getMatchEnds()[0]);
        }
        for (int i = 0; i < passage.getNumMatches(); i++) {
            int start = Math.max(place, passage.getMatchStarts()[i]);
            int end = passage.getMatchEnds()[i];
            if (end > start && end <= last) {
                append(html, content, place, start);
                html.append("<em>");
                append(html, content, start, end);
                html.append("</em>");
                place = end;
            }
        }
        append(html, content, place, Math.max(place, last));
        return html.toString().strip();
    }

    private static void append(StringBuilder html, String content, int start, int end) {
        for (int i = start; i < end; i++) {
            char character = content.charAt(i);
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\n' -> html.append(' ');
                case '\'' -> html.append("&#39;");
                default -> html.append(character);
            }
        }
    }
}

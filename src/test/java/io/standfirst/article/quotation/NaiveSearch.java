package io.standfirst.article.quotation;

import io.standfirst.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The oracle of the property tests: looks for words as slowly and plainly as one can, and shares nothing with the code
 * under test. Knows only the characters that {@link Stories} uses.
 */
final class NaiveSearch {

    private NaiveSearch() {
    }

    /** Whether the spans, joined by spaces, say the words. */
    static boolean stand(String text, List<Span> spans, String words) {
        int[] points = text.codePoints().toArray();
        int end = 0;
        List<String> said = new ArrayList<>();
        for (Span span : spans) {
            if (span.start() < end || span.end() <= span.start() || span.end() > points.length
                    || cutsWord(points, span.start()) || cutsWord(points, span.end())) {
                return false;
            }
            end = span.end();
            said.add(new String(points, span.start(), span.length()));
        }
        return say(said, folded(words));
    }

    /** How many spans of the text say the words. */
    static int count(String text, String words) {
        int[] points = text.codePoints().toArray();
        int count = 0;
        for (int start = 0; start < points.length; start++) {
            int most = Math.min(points.length, start + 3 * words.length() + 9);
            for (int end = start + 1; end <= most; end++) {
                boolean closed = ".,".indexOf(points[end - 1]) >= 0;
                boolean trimmed = !isSpace(points[end - 1]) && !isSpace(points[start]);
                if (trimmed && !closed && stand(text, List.of(new Span(start, end)), words)) {
                    count++;
                }
            }
        }
        return count;
    }

    /** The first piece begins the words, perhaps with other punctuation; the other pieces say the rest. */
    private static boolean say(List<String> pieces, String words) {
        if (pieces.isEmpty()) {
            return false;
        }
        String piece = open(folded(pieces.get(0)));
        List<String> others = pieces.subList(1, pieces.size());
        if (others.isEmpty()) {
            return piece.equals(open(words));
        }
        return List.of(" ", ", ", ". ").stream()
                .anyMatch(gap -> words.startsWith(piece + gap)
                        && say(others, words.substring(piece.length() + gap.length())));
    }

    private static String folded(String words) {
        return words.replaceAll("[\\s\u00A0]+", " ").replaceAll("[“”«»]", "\"").replace('’', '\'');
    }

    private static String open(String words) {
        return words.endsWith(".") || words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
    }

    private static boolean cutsWord(int[] points, int index) {
        return index > 0 && index < points.length
                && (isLetter(points[index - 1]) && isLetter(points[index])
                || isJoined(points, index - 1) || isJoined(points, index));
    }

    private static boolean isJoined(int[] points, int index) {
        return index > 0 && index + 1 < points.length && "'’.".indexOf(points[index]) >= 0
                && isLetter(points[index - 1]) && isLetter(points[index + 1]);
    }

    private static boolean isLetter(int point) {
        return Character.isLetter(point);
    }

    private static boolean isSpace(int point) {
        return point == ' ' || point == '\n' || point == '\u00A0';
    }
}

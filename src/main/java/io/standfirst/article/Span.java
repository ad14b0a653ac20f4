package io.standfirst.article;

/**
 * A run of characters, counted in Unicode code points as the W3C Web Annotation model counts a
 * <a href="https://www.w3.org/TR/annotation-model/#text-position-selector">text position</a>.
 *
 * @param start the first code point, from 0
 * @param end   behind the last code point
 */
public record Span(int start, int end) {

    public int length() {
        return end - start;
    }

    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    /** The words in a text; the span must lie inside it. */
    public String in(String text) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, length()));
    }

    public boolean liesIn(String text) {
        return 0 <= start && start < end && end <= text.codePointCount(0, text.length());
    }
}

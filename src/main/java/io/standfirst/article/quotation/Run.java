package io.standfirst.article.quotation;

/**
 * A run of characters in a {@link FoldedText}. Not a {@link io.standfirst.article.Span}, which counts in the text as it
 * was written: the two must not be mixed up.
 *
 * @param from the first folded character
 * @param to   behind the last folded character
 */
record Run(int from, int to) {

    int length() {
        return to - from;
    }

    Run shifted(int by) {
        return new Run(from + by, to + by);
    }
}

package io.standfirst.article.quotation;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters to search for, by the algorithm of Knuth, Morris and Pratt: time grows with the text, however often the
 * pattern repeats itself.
 */
final class WordPattern {

    private final int[] points;
    /** For each length of a beginning, the longest shorter beginning that it ends with. */
    private final int[] shorter;

    WordPattern(int[] points) {
        this.points = points;
        this.shorter = new int[points.length + 1];
        for (int index = 1, matched = 0; index < points.length; index++) {
            matched = advance(matched, points[index]);
            shorter[index + 1] = matched;
        }
    }

    /** Where in the text the whole pattern begins; occurrences may overlap. */
    List<Integer> beginningsIn(int[] text) {
        List<Integer> beginnings = new ArrayList<>();
        int matched = 0;
        for (int index = 0; index < text.length; index++) {
            matched = advance(matched, text[index]);
            if (matched == points.length) {
                beginnings.add(index + 1 - matched);
            }
        }
        return beginnings;
    }

    /** For each index in the text, and for its end, how long a beginning of the pattern ends there at most. */
    int[] longestEndingIn(int[] text) {
        int[] longest = new int[text.length + 1];
        for (int index = 0; index < text.length; index++) {
            longest[index + 1] = advance(longest[index], text[index]);
        }
        return longest;
    }

    /** The next shorter beginning that ends where a beginning of this length ends; 0 if there is none. */
    int nextShorter(int length) {
        return shorter[length];
    }

    private int advance(int matched, int point) {
        int length = matched;
        while (length > 0 && (length == points.length || points[length] != point)) {
            length = shorter[length];
        }
        return points[length] == point ? length + 1 : length;
    }
}

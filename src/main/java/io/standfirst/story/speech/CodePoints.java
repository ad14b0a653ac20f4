package io.standfirst.story.speech;

import io.standfirst.article.Span;

/** Turns indexes of a string into positions that count code points. */
public final class CodePoints {

    private final int[] positions;

    public CodePoints(String text) {
        this.positions = new int[text.length() + 1];
        int position = 0;
        for (int i = 0; i < text.length(); i++) {
            positions[i] = position;
            boolean half = Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            position += half ? 0 : 1;
        }
        positions[text.length()] = position;
    }

    /** From one index to another. */
    public Span span(int from, int to) {
        return new Span(positions[from], positions[to]);
    }
}

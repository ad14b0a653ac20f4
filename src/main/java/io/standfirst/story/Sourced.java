package io.standfirst.story;

import java.util.Arrays;

/**
 * A text that knows where each of its characters was sent.
 *
 * @param text   without line breaks and control characters, white space made single
 * @param source for each {@code char}, its index in what was sent
 */
record Sourced(String text, int[] source) {

    static final Sourced EMPTY = new Sourced("", new int[0]);

    boolean isEmpty() {
        return text.isEmpty();
    }

    Sourced substring(int from, int to) {
        return new Sourced(text.substring(from, to), Arrays.copyOfRange(source, from, to));
    }

    /** A stretch of what was sent, in which every character stands for itself. */
    static Sourced of(String sent, int from, int to) {
        Builder builder = new Builder();
        for (int i = from; i < to; i++) {
            builder.add(sent.charAt(i), i);
        }
        return builder.build();
    }

    /** Puts a text together character by character. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] source = new int[64];

        /** Adds a character; white space at the beginning and behind other white space is left out, controls are too. */
        Builder add(char character, int index) {
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                    put(' ', index);
                }
            } else if (!Character.isISOControl(character)) {
                put(character, index);
            }
            return this;
        }

        private void put(char character, int index) {
            if (text.length() == source.length) {
                source = Arrays.copyOf(source, 2 * source.length);
            }
            source[text.length()] = index;
            text.append(character);
        }

        int length() {
            return text.length();
        }

        /** Without white space at the end. */
        Sourced build() {
            int length = text.length() > 0 && text.charAt(text.length() - 1) == ' ' ? text.length() - 1 : text.length();
            return new Sourced(text.substring(0, length), Arrays.copyOf(source, length));
        }
    }
}

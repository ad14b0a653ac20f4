package io.standfirst.story.speech;

/**
 * Words between quotation marks in one paragraph. Positions are indexes of {@code char}s, inside the marks.
 *
 * @param paragraph which paragraph of the text, from 0
 * @param closed    whether a mark ends it; a quote of several paragraphs has one at its end alone
 */
record Passage(int start, int end, int paragraph, boolean closed) {

    String in(String text) {
        return text.substring(start, end);
    }
}

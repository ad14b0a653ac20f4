package io.standfirst.story;

/**
 * Something in a story that somebody should look at.
 *
 * @param pointer where, as a JSON pointer into the article that was made of it; empty for the story as a whole
 * @param text    what is there and what was made of it
 */
public record Warning(String pointer, String text) {

    private static final int SHOWN = 60;

    /** As much of some words as tells which are meant. */
    static String shown(String words) {
        int length = words.codePointCount(0, words.length());
        return length <= SHOWN ? words : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }
}

package io.standfirst.story;

/**
 * A part of a page in the order in which it is read.
 *
 * @param level of a heading, from 1; else 0
 * @param link  where a paragraph or item leads to that is nothing but a link; null for others
 * @param body  the Markdown of which the text is made
 */
record Block(Kind kind, int level, Sourced words, String link, String body) {

    /** What a block is. */
    enum Kind { PARAGRAPH, HEADING, ITEM, LINE }

    static Block heading(int level, Sourced words) {
        return new Block(Kind.HEADING, level, words, null, Escaping.markdown(words.text()));
    }

    static Block paragraph(Sourced words, String link) {
        return new Block(Kind.PARAGRAPH, 0, words, link, Escaping.markdown(words.text()));
    }

    static Block item(Sourced words, String link) {
        return new Block(Kind.ITEM, 0, words, link, "- " + Escaping.markdown(words.text()));
    }

    /** A line across the page, which parts what is before it from what is behind. */
    static Block line() {
        return new Block(Kind.LINE, 0, Sourced.EMPTY, null, "");
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    String text() {
        return words.text();
    }

    boolean is(Kind other) {
        return kind == other;
    }
}

package io.standfirst.story.speech;

import java.util.Locale;

/**
 * A word, a punctuation mark, or a passage between quotation marks, which counts as one thing in the sentence around it.
 *
 * @param lower     in lower case, with typographic apostrophes made plain
 * @param start     index of its first {@code char} in the text
 * @param paragraph which paragraph of the text, from 0
 * @param sentence  which sentence of the text, from 0
 * @param passage   index of the passage; -1 for words and punctuation
 */
record Token(String text, String lower, int start, int end, int paragraph, int sentence, int passage) {

    static Token word(String text, int start, int paragraph, int sentence) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        return new Token(text, lower, start, start + text.length(), paragraph, sentence, -1);
    }

    static Token passage(int index, Passage passage, int sentence) {
        return new Token("", "", passage.start(), passage.end(), passage.paragraph(), sentence, index);
    }

    boolean isPassage() {
        return passage >= 0;
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isWord() {
        return !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** Also behind an elision, as in d'Aubigné. */
    boolean isCapitalised() {
        return !text.isEmpty() && (Character.isUpperCase(text.codePointAt(0))
                || lower.length() > 2 && lower.charAt(1) == '\'' && Character.isUpperCase(text.charAt(2)));
    }

    boolean isPossessive() {
        return is("'s") || is("'");
    }
}

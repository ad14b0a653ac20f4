package io.standfirst.format;

import java.lang.Character.UnicodeScript;
import java.util.Set;

import io.standfirst.article.Article;
import io.standfirst.article.Section;

/**
 * Counts words by one rule for all languages, so that the figure depends neither on the article's language tag nor on
 * the Java runtime. ({@link java.text.BreakIterator} in Java 17 takes a Chinese sentence for one word and a typographic
 * apostrophe for a border.)
 *
 * <p>A word is a run of letters, digits and combining marks, also across a single apostrophe, hyphen, full stop or the
 * like between two of them: {@code don’t}, {@code well-known}, {@code U.S.} and {@code 3,000} are one word each. Each
 * ideograph, hiragana or katakana is one word, as word processors count them. Thai, Lao, Khmer and Burmese, which set
 * no spaces between words, are counted too low: a run between two spaces is one word.
 */
public final class WordCount {

    private static final Set<UnicodeScript> WORD_PER_CHARACTER =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    /** Below it no character has one of these scripts; looking up a script is slow. */
    private static final int FIRST_IDEOGRAPH = 0x2E80;

    /** Apostrophes, hyphens, the signs inside figures and abbreviations, and the invisible joiners of many scripts. */
    private static final String JOINERS = "'’-‐‑.,·:_\u00AD\u200C\u200D\u2060";

    private WordCount() {
    }

    /** The words of the standfirst, the headings and the texts of all sections; the texts must have been derived. */
    public static int of(Article article) {
        int words = of(article.standfirst());
        for (Section section : article.sections()) {
            words += of(section.heading()) + of(section.text());
        }
        return words;
    }

    /** The words of a plain text; 0 for null. */
    public static int of(String text) {
        if (text == null) {
            return 0;
        }
        int words = 0;
        boolean inWord = false;
        boolean joined = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (isWordByItself(character)) {
                words++;
                inWord = false;
            } else if (Character.isLetterOrDigit(character)) {
                words += inWord ? 0 : 1;
                inWord = true;
                joined = false;
            } else if (!isMark(character)) {
                // One joiner may stand inside a word, two make a border: "well--known" is two words
                inWord = inWord && !joined && JOINERS.indexOf(character) >= 0;
                joined = true;
            }
        }
        return words;
    }

    private static boolean isWordByItself(int character) {
        return character >= FIRST_IDEOGRAPH && Character.isLetter(character) && WORD_PER_CHARACTER.contains(UnicodeScript.of(character));
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}

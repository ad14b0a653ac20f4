package io.standfirst.search.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes out of words what is no letter of its own: accents that stand behind their letters (Unicode's combining diacritical
 * marks), as some systems write all of them, and soft hyphens.
 */
final class MarkFilter extends TokenFilter {

    /** The same for who takes words apart by regular expressions. */
    static final String MARKS = "[\\u0300-\\u036F\\u00AD]";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    MarkFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] letters = term.buffer();
        int kept = 0;
        for (int i = 0; i < term.length(); i++) {
            if (!isMark(letters[i])) {
                letters[kept++] = letters[i];
            }
        }
        // A word of nothing but marks stays what it is
        if (kept > 0) {
            term.setLength(kept);
        }
        return true;
    }

    private static boolean isMark(char letter) {
        return letter >= '\u0300' && letter <= '\u036F' || letter == '\u00AD';
    }
}

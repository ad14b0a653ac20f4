package io.standfirst.story.speech;

import java.util.List;

/**
 * A text as words, punctuation and passages between quotation marks.
 *
 * @param tokens     of all paragraphs, in order; a passage is one token
 * @param passages   in order
 * @param tokenOf    the index of each passage's token
 */
record Prose(String text, List<Token> tokens, List<Passage> passages, int[] tokenOf) {

    Token at(int index) {
        return 0 <= index && index < tokens.size() ? tokens.get(index) : Tokens.NOTHING;
    }

    /** The token, if it belongs to this sentence; else one that is nothing. */
    Token within(int sentence, int index) {
        Token token = at(index);
        return token.sentence() == sentence ? token : Tokens.NOTHING;
    }

    /** The text from one token to the one before another. */
    String words(int from, int to) {
        return text.substring(at(from).start(), at(to - 1).end());
    }

    /** Whether a token is the first of its sentence, quotation marks and passages left aside. */
    boolean beginsSentence(int index) {
        return at(index - 1).sentence() != at(index).sentence() || at(index - 1).isPassage() && endsSentence(index - 1);
    }

    private boolean endsSentence(int passageToken) {
        Passage passage = passages.get(at(passageToken).passage());
        return ".!?…".indexOf(text.charAt(passage.end() - 1)) >= 0;
    }
}

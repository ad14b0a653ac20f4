package io.standfirst.story.speech;

import java.util.Set;

/**
 * The surroundings of one passage.
 *
 * @param passage index of the passage
 * @param at      index of its token
 */
record Setting(Prose prose, int passage, int at) {

    /** A paragraph and the empty line behind it. */
    private static final int PARAGRAPHS = 2;
    private static final int NEAR = 2;

    static Setting of(Prose prose, int passage) {
        return new Setting(prose, passage, prose.tokenOf()[passage]);
    }

    boolean inSentenceOf(int token) {
        return prose.at(token).sentence() == prose.at(at).sentence();
    }

    /** Notes where a piece of evidence stands; false if that is too far away to be any. */
    boolean place(int evidence, Set<Clue> clues) {
        Token here = prose.at(at);
        Token there = prose.at(evidence);
        int paragraphs = here.paragraph() - there.paragraph();
        if (paragraphs < 0 || paragraphs > PARAGRAPHS) {
            return false;
        }
        if (inSentenceOf(evidence)) {
            clues.add(evidence < at ? Clue.BEFORE : Clue.BEHIND);
        } else if (paragraphs == 0) {
            clues.add(evidence < at ? Clue.SENTENCE_BEFORE : Clue.SENTENCE_BEHIND);
        } else {
            clues.add(Clue.PARAGRAPH_BEFORE);
        }
        if (Math.abs(here.sentence() - there.sentence()) > NEAR) {
            clues.add(Clue.FAR);
        }
        return true;
    }

    /** Words and passages from one token to another. */
    int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += prose.at(i).isWord() || prose.at(i).isPassage() ? 1 : 0;
        }
        return words;
    }

    boolean isPassageBetween(int token) {
        for (int i = Math.min(at, token) + 1; i < Math.max(at, token); i++) {
            if (prose.at(i).isPassage()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the paragraph has no word outside the passage. */
    boolean isAlone() {
        return !isWordOfParagraph(at - 1) && !isWordOfParagraph(at + 1);
    }

    boolean beginsParagraph() {
        return prose.at(at - 1).paragraph() != prose.at(at).paragraph();
    }

    private boolean isWordOfParagraph(int token) {
        return prose.at(token).paragraph() == prose.at(at).paragraph() && prose.at(token).isWord();
    }

    /** Whether the words end so that "she said" can follow: with a comma inside the marks or behind them, or a question. */
    boolean endsOpenly() {
        String text = prose.text();
        int end = words().end();
        return ",?!".indexOf(text.charAt(end - 1)) >= 0 || end + 1 < text.length() && text.charAt(end + 1) == ',';
    }

    /** Whether the words begin as a sentence does. */
    boolean isSentence() {
        return Character.isUpperCase(prose.text().codePointAt(words().start()));
    }

    private Passage words() {
        return prose.passages().get(passage);
    }
}

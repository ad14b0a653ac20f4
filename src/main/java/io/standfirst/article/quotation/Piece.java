package io.standfirst.article.quotation;

import static io.standfirst.article.quotation.Characters.SPACE;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text that is compared as a whole: a word, a punctuation mark, a paragraph.
 *
 * @param written the piece, folded
 * @param run     where it stands
 */
record Piece(String written, Run run) {

    /** The words and all other characters that are not white space, one by one. */
    static List<Piece> words(FoldedText text, Run run) {
        List<Piece> pieces = new ArrayList<>();
        int from = run.from();
        for (int index = run.from() + 1; index <= run.to(); index++) {
            if (index == run.to() || !text.isInsideWord(index)) {
                if (text.at(from) != SPACE) {
                    pieces.add(of(text, from, index));
                }
                from = index;
            }
        }
        return pieces;
    }

    static List<Piece> paragraphs(FoldedText text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int index = 0; index <= text.length(); index++) {
            if (index == text.length() || text.breaksLine(index)) {
                if (from < index) {
                    pieces.add(of(text, from, index));
                }
                from = index + 1;
            }
        }
        return pieces;
    }

    private static Piece of(FoldedText text, int from, int to) {
        Run run = new Run(from, to);
        return new Piece(text.written(run), run);
    }
}

package io.standfirst.article.quotation;

import static io.standfirst.article.quotation.Characters.DOUBLE_MARK;
import static io.standfirst.article.quotation.Characters.SINGLE_MARK;
import static io.standfirst.article.quotation.Characters.SPACE;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A break inside words that are quoted: a closing mark, an attribution, an opening mark. Or the opening mark of a new
 * paragraph where the one before was not closed, as is the custom in long speeches.
 *
 * @param from behind the last character of the words before
 * @param to   the first character of the words behind
 */
record Interruption(int from, int to) {

    /** How long an attribution may be, in code points. */
    private static final int LONGEST_ATTRIBUTION = 250;

    /** All interruptions in a text. No closing mark belongs to more than one, so there are not many. */
    static List<Interruption> in(FoldedText text) {
        Scan scan = new Scan(text);
        for (int index = 0; index < text.length(); index++) {
            scan.read(index);
        }
        return scan.found;
    }

    /**
     * One pass over a text. The style of a mark does not tell whether it opens or closes (” opens in Swedish, “ closes
     * in German, and " does both), so its neighbours and the marks before it in the paragraph do.
     */
    private static final class Scan {

        private final FoldedText text;
        private final List<Interruption> found = new ArrayList<>();
        private final Deque<Integer> closedDouble = new ArrayDeque<>();
        private final Deque<Integer> closedSingle = new ArrayDeque<>();
        private boolean open;
        private boolean continued;

        Scan(FoldedText text) {
            this.text = text;
        }

        void read(int index) {
            if (text.breaksLine(index)) {
                continued = open && index + 1 < text.length() && text.at(index + 1) == DOUBLE_MARK;
                open = false;
                closedDouble.clear();
                closedSingle.clear();
            } else if (text.at(index) == DOUBLE_MARK) {
                readDouble(index);
            } else if (text.at(index) == SINGLE_MARK) {
                readSingle(index);
            }
        }

        private void readDouble(int index) {
            boolean opens = canOpen(index) == canClose(index) ? !open : canOpen(index);
            if (opens && continued) {
                add(index - 1, index);
            } else if (opens) {
                addAll(closedDouble, index);
            } else {
                closedDouble.add(index);
            }
            open = opens;
            continued = false;
        }

        /** A mark between two letters is an apostrophe; one that could be both is left alone. */
        private void readSingle(int index) {
            if (canOpen(index) && !canClose(index)) {
                addAll(closedSingle, index);
            } else if (canClose(index) && !canOpen(index)) {
                closedSingle.add(index);
            }
        }

        private boolean canOpen(int index) {
            int right = text.at(index + 1);
            return right != SPACE && ",.;:!?)".indexOf(right) < 0 && !Characters.isWordy(text.at(index - 1));
        }

        private boolean canClose(int index) {
            int left = text.at(index - 1);
            return left != SPACE && left != '(' && left != '[' && !Characters.isWordy(text.at(index + 1));
        }

        private void addAll(Deque<Integer> closed, int opening) {
            while (!closed.isEmpty()) {
                int closing = closed.remove();
                if (opening - closing <= LONGEST_ATTRIBUTION && namesSomebody(closing + 1, opening)) {
                    add(closing, opening);
                }
            }
        }

        /** Two quotations side by side are two speakers' words, as in “Yes.” “No.” */
        private boolean namesSomebody(int from, int to) {
            for (int index = from; index < to; index++) {
                if (Character.isLetter(text.at(index))) {
                    return true;
                }
            }
            return false;
        }

        private void add(int closing, int opening) {
            int from = text.at(closing - 1) == SPACE ? closing - 1 : closing;
            int to = text.at(opening + 1) == SPACE ? opening + 2 : opening + 1;
            if (0 < from && to < text.length()) {
                found.add(new Interruption(from, to));
            }
        }
    }
}

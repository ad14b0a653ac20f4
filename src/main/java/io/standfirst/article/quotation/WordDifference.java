package io.standfirst.article.quotation;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * An edit seen word by word: paragraphs that stay are matched first, then words inside those that changed. Bounded:
 * what would take too long to compare is taken for rewritten.
 */
final class WordDifference {

    /**
     * How many steps the comparisons of one text may take in sum, each at worst the square of the pieces on both sides.
     * Enough for 14,000 words and marks that changed at once.
     */
    private static final long MOST_STEPS = 200_000_000;

    private final FoldedText before;
    private final FoldedText after;
    private final Alignment alignment;
    private long steps;

    private WordDifference(FoldedText before, FoldedText after) {
        this.before = before;
        this.after = after;
        this.alignment = new Alignment(before.length());
    }

    static Alignment align(FoldedText before, FoldedText after) {
        WordDifference difference = new WordDifference(before, after);
        difference.compare(Piece.paragraphs(before), Piece.paragraphs(after), difference::compareParagraphs);
        return difference.alignment;
    }

    private void compareParagraphs(List<Piece> removed, List<Piece> added) {
        compare(words(before, removed), words(after, added), (some, others) -> { });
    }

    private static List<Piece> words(FoldedText text, List<Piece> paragraphs) {
        return paragraphs.stream().flatMap(piece -> Piece.words(text, piece.run()).stream()).toList();
    }

    /** Keeps the pieces that are in both lists and hands over what was replaced by what between them. */
    private void compare(List<Piece> old, List<Piece> now, BiConsumer<List<Piece>, List<Piece>> replaced) {
        int head = 0;
        int most = Math.min(old.size(), now.size());
        while (head < most && keepIfSame(old.get(head), now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && keepIfSame(old.get(old.size() - 1 - tail), now.get(now.size() - 1 - tail))) {
            tail++;
        }
        compareMiddle(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail), replaced);
    }

    private boolean keepIfSame(Piece old, Piece now) {
        boolean same = old.written().equals(now.written());
        if (same) {
            alignment.keep(old.run(), now.run().from());
        }
        return same;
    }

    private void compareMiddle(List<Piece> old, List<Piece> now, BiConsumer<List<Piece>, List<Piece>> replaced) {
        if (old.isEmpty() || now.isEmpty()) {
            return;
        }
        long pieces = (long) old.size() + now.size();
        if (steps + pieces * pieces > MOST_STEPS) {
            compareInPairs(old, now, replaced);
            return;
        }
        steps += pieces * pieces;
        int oldFrom = 0;
        int newFrom = 0;
        int oldTo = 0;
        int newTo = 0;
        for (AbstractDelta<String> delta : deltas(old, now)) {
            int same = delta.getSource().getPosition() - oldTo;
            if (same > 0) {
                // A removal and an insertion side by side come as two deltas: together they are the replacement
                replace(old.subList(oldFrom, oldTo), now.subList(newFrom, newTo), replaced);
                keep(old.subList(oldTo, oldTo + same), now.subList(newTo, newTo + same));
                oldFrom = oldTo + same;
                newFrom = newTo + same;
            }
            oldTo = delta.getSource().getPosition() + delta.getSource().size();
            newTo = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        replace(old.subList(oldFrom, oldTo), now.subList(newFrom, newTo), replaced);
        keep(old.subList(oldTo, old.size()), now.subList(newTo, now.size()));
    }

    private static void replace(List<Piece> old, List<Piece> now, BiConsumer<List<Piece>, List<Piece>> replaced) {
        if (!old.isEmpty() && !now.isEmpty()) {
            replaced.accept(old, now);
        }
    }

    private void keep(List<Piece> old, List<Piece> now) {
        for (int index = 0; index < old.size(); index++) {
            alignment.keep(old.get(index).run(), now.get(index).run().from());
        }
    }

    /** In a long text with a change in every paragraph the paragraphs are most likely still the same ones. */
    private static void compareInPairs(
            List<Piece> old, List<Piece> now, BiConsumer<List<Piece>, List<Piece>> replaced) {
        for (int index = 0; old.size() == now.size() && index < old.size(); index++) {
            replaced.accept(old.subList(index, index + 1), now.subList(index, index + 1));
        }
    }

    private static List<AbstractDelta<String>> deltas(List<Piece> old, List<Piece> now) {
        return DiffUtils.diff(written(old), written(now), new MyersDiffWithLinearSpace<>()).getDeltas();
    }

    private static List<String> written(List<Piece> pieces) {
        return new ArrayList<>(pieces.stream().map(Piece::written).toList());
    }
}

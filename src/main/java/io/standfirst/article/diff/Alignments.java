package io.standfirst.article.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what two lists have in common, in order. Bounded: all comparisons of one instance share a budget of steps, and
 * lists that would exceed it are taken for wholly different between their common beginning and end.
 */
final class Alignments {

    /**
     * How many steps all comparisons may take in sum, each at worst the square of the pieces on both sides. Enough for
     * 10,000 words and marks that changed at once; takes about half a second.
     */
    private static final long MOST_STEPS = 100_000_000;

    private long steps;

    /** Pieces of the old list and of the new one that are the same, or that stand for each other. Either may be empty. */
    record Stretch<T>(List<T> old, List<T> now, boolean same) {
    }

    /** The stretches in order; they make up both lists, and no two in a row are the same kind. */
    <T> List<Stretch<T>> align(List<T> old, List<T> now) {
        int most = Math.min(old.size(), now.size());
        int head = 0;
        while (head < most && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<Stretch<T>> stretches = new ArrayList<>();
        add(stretches, old.subList(0, head), now.subList(0, head), true);
        alignMiddle(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail), stretches);
        add(stretches, old.subList(old.size() - tail, old.size()), now.subList(now.size() - tail, now.size()), true);
        return stretches;
    }

    private <T> void alignMiddle(List<T> old, List<T> now, List<Stretch<T>> stretches) {
        long pieces = (long) old.size() + now.size();
        if (old.isEmpty() || now.isEmpty() || steps + pieces * pieces > MOST_STEPS) {
            add(stretches, old, now, false);
            return;
        }
        steps += pieces * pieces;
        int oldFrom = 0;
        int newFrom = 0;
        int oldTo = 0;
        int newTo = 0;
        for (AbstractDelta<T> delta : deltas(old, now)) {
            int same = delta.getSource().getPosition() - oldTo;
            if (same > 0) {
                // A removal and an insertion side by side come as two deltas: together they are the replacement
                add(stretches, old.subList(oldFrom, oldTo), now.subList(newFrom, newTo), false);
                add(stretches, old.subList(oldTo, oldTo + same), now.subList(newTo, newTo + same), true);
                oldFrom = oldTo + same;
                newFrom = newTo + same;
            }
            oldTo = delta.getSource().getPosition() + delta.getSource().size();
            newTo = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        add(stretches, old.subList(oldFrom, oldTo), now.subList(newFrom, newTo), false);
        add(stretches, old.subList(oldTo, old.size()), now.subList(newTo, now.size()), true);
    }

    private static <T> List<AbstractDelta<T>> deltas(List<T> old, List<T> now) {
        return DiffUtils.diff(new ArrayList<>(old), new ArrayList<>(now), new MyersDiffWithLinearSpace<T>()).getDeltas();
    }

    private static <T> void add(List<Stretch<T>> stretches, List<T> old, List<T> now, boolean same) {
        if (!old.isEmpty() || !now.isEmpty()) {
            stretches.add(new Stretch<>(old, now, same));
        }
    }
}

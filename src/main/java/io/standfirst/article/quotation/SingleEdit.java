package io.standfirst.article.quotation;

import static io.standfirst.article.quotation.Characters.DOUBLE_MARK;
import static io.standfirst.article.quotation.Characters.SPACE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An edit seen as one replacement: a beginning and an end of the text stay, what is between changes. Quotes outside
 * that are never in doubt.
 *
 * <p>Where text repeats itself, one insertion or removal can be seen at several positions: from "yes yes" to "yes"
 * either word may have gone. Of these the one is taken that touches the fewest quotes, and of those the one that an
 * editor most likely made: whole paragraphs before whole sentences before words.
 */
final class SingleEdit {

    private final FoldedText before;
    private final FoldedText after;
    private final int prefix;
    private final int suffix;

    private SingleEdit(FoldedText before, FoldedText after) {
        this.before = before;
        this.after = after;
        this.prefix = commonPrefix(before, after);
        this.suffix = commonSuffix(before, after);
    }

    /** @param quotes the runs of each quote in the old text */
    static Alignment align(FoldedText before, FoldedText after, Collection<List<Run>> quotes) {
        SingleEdit edit = new SingleEdit(before, after);
        int shorter = edit.shorterLength();
        boolean same = edit.prefix == shorter && before.length() == after.length();
        if (same || edit.prefix + edit.suffix < shorter) {
            return edit.alignment(edit.prefix, Math.min(edit.suffix, shorter - edit.prefix));
        }
        int position = edit.bestPosition(quotes);
        return edit.alignment(position, shorter - position);
    }

    private Alignment alignment(int kept, int keptAtEnd) {
        Alignment alignment = new Alignment(before.length());
        alignment.keep(new Run(0, kept), 0);
        alignment.keep(new Run(before.length() - keptAtEnd, before.length()), after.length() - keptAtEnd);
        return alignment;
    }

    /**
     * Moving the edit to the left changes nothing for any quote until it meets the end of one. So beside the leftmost
     * position those at the ends of quotes are all that differ.
     */
    private int bestPosition(Collection<List<Run>> quotes) {
        int leftmost = shorterLength() - suffix;
        List<Integer> candidates = new ArrayList<>(List.of(mostNatural(leftmost), prefix, leftmost));
        for (List<Run> quote : quotes) {
            for (Run run : quote) {
                if (leftmost < run.to() && run.to() < prefix) {
                    candidates.add(run.to());
                }
            }
        }
        int best = candidates.get(0);
        int mostUntouched = -1;
        for (int candidate : candidates) {
            int untouched = countUntouched(quotes, candidate);
            if (untouched > mostUntouched) {
                best = candidate;
                mostUntouched = untouched;
            }
            if (untouched == quotes.size()) {
                break;
            }
        }
        return best;
    }

    private int countUntouched(Collection<List<Run>> quotes, int position) {
        int untouched = 0;
        for (List<Run> quote : quotes) {
            untouched += isUntouched(quote, position) ? 1 : 0;
        }
        return untouched;
    }

    private boolean isUntouched(List<Run> quote, int position) {
        for (Run run : quote) {
            if (!isUntouched(run, position)) {
                return false;
            }
        }
        return true;
    }

    private boolean isUntouched(Run run, int position) {
        if (run.to() <= position) {
            return after.standsAtWordBorders(run);
        }
        int removed = before.length() - shorterLength();
        return run.from() >= position + removed
                && after.standsAtWordBorders(run.shifted(after.length() - before.length()));
    }

    private int mostNatural(int leftmost) {
        FoldedText longer = before.length() > after.length() ? before : after;
        int best = prefix;
        for (int position = prefix; position >= leftmost; position--) {
            if (naturalness(longer, position) > naturalness(longer, best)) {
                best = position;
            }
        }
        return best;
    }

    private static int naturalness(FoldedText text, int position) {
        if (position == 0 || text.breaksLine(position - 1)) {
            return 4;
        }
        if (text.at(position - 1) != SPACE) {
            return 0;
        }
        int last = text.at(position - 2) == DOUBLE_MARK ? text.at(position - 3) : text.at(position - 2);
        boolean endsSentence = last == '.' || last == '!' || last == '?' || last == '…';
        return 1 + (endsSentence ? 1 : 0) + (text.at(position) == DOUBLE_MARK ? 1 : 0);
    }

    private int shorterLength() {
        return Math.min(before.length(), after.length());
    }

    private static int commonPrefix(FoldedText before, FoldedText after) {
        int length = 0;
        int most = Math.min(before.length(), after.length());
        while (length < most && before.at(length) == after.at(length)) {
            length++;
        }
        return length;
    }

    private static int commonSuffix(FoldedText before, FoldedText after) {
        int length = 0;
        int most = Math.min(before.length(), after.length());
        while (length < most && before.at(before.length() - 1 - length) == after.at(after.length() - 1 - length)) {
            length++;
        }
        return length;
    }
}

package io.standfirst.article.quotation;

import static io.standfirst.article.quotation.Alignment.GONE;
import static io.standfirst.article.quotation.Characters.DOUBLE_MARK;
import static io.standfirst.article.quotation.Characters.SINGLE_MARK;
import static io.standfirst.article.quotation.Characters.SPACE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries the two borders of each of a quote's runs through an edit. */
final class Borders {

    private final FoldedText before;
    private final FoldedText after;
    private final Alignment alignment;

    Borders(FoldedText before, FoldedText after, Alignment alignment) {
        this.before = before;
        this.after = after;
        this.alignment = alignment;
    }

    /** Between the first and the last word of each run; empty if one of them is gone. */
    Optional<List<Run>> betweenWords(List<Run> runs) {
        return carry(runs.stream().map(run -> new Run(firstWord(run), lastWord(run))).toList());
    }

    /** Between the quotation marks around each run; where there are none, as {@link #betweenWords}. */
    Optional<List<Run>> betweenMarks(List<Run> runs) {
        List<Run> carried = new ArrayList<>();
        for (Run run : runs) {
            int from = openingMark(run);
            int to = closingMark(run);
            carried.add(new Run(from == GONE ? firstWord(run) : from, to == GONE ? lastWord(run) : to));
        }
        return carry(carried);
    }

    private Optional<List<Run>> carry(List<Run> carried) {
        int end = 0;
        for (Run run : carried) {
            if (run.from() < end || run.to() <= run.from()) {
                return Optional.empty();
            }
            end = run.to();
        }
        return Optional.of(carried);
    }

    private int firstWord(Run run) {
        return alignment.image(run.from());
    }

    private int lastWord(Run run) {
        Run core = before.withoutHousePunctuation(run);
        int last = alignment.image(core.to() - 1);
        if (last == GONE) {
            return GONE;
        }
        Run carried = new Run(last, last + 1);
        return (core.equals(run) ? carried : after.withHousePunctuation(carried)).to();
    }

    private int openingMark(Run run) {
        int mark = before.at(run.from() - 1) == SPACE ? run.from() - 2 : run.from() - 1;
        if (!isMark(mark) || alignment.image(mark) == GONE) {
            return GONE;
        }
        int from = alignment.image(mark) + 1;
        return after.at(from) == SPACE ? from + 1 : from;
    }

    private int closingMark(Run run) {
        Run closed = before.withHousePunctuation(run);
        int mark = before.at(closed.to()) == SPACE ? closed.to() + 1 : closed.to();
        if (!isMark(mark) || alignment.image(mark) == GONE) {
            return GONE;
        }
        int to = alignment.image(mark);
        Run carried = new Run(0, after.at(to - 1) == SPACE ? to - 1 : to);
        boolean withPunctuation = !before.withoutHousePunctuation(run).equals(run);
        return (withPunctuation ? carried : after.withoutHousePunctuation(carried)).to();
    }

    private boolean isMark(int index) {
        return (before.at(index) == DOUBLE_MARK || before.at(index) == SINGLE_MARK)
                && !(before.isInsideWord(index) && before.isInsideWord(index + 1));
    }
}

package io.standfirst.article.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds words in one text, in time that grows with the text and the words but not with their product. */
final class WordSearch {

    /**
     * How many beginnings of the words are tried at one interruption. More than a few end at one spot only if the words
     * repeat themselves again and again, which nobody says but somebody might send.
     */
    private static final int MOST_SPLITS = 64;

    private final Words words;
    private final List<String> pieces;
    private final int[] core;
    private final WordPattern forwards;

    WordSearch(Words words) {
        this.words = words;
        this.pieces = words.pieces();
        this.core = words.core();
        this.forwards = new WordPattern(core);
    }

    /** In one piece or in two, in the order of one kind and then the other. */
    List<Occurrence> all(FoldedText text) {
        List<Occurrence> all = new ArrayList<>(contiguous(text));
        all.addAll(interrupted(text));
        return all;
    }

    /** In one piece. */
    List<Occurrence> contiguous(FoldedText text) {
        if (!canStandIn(text)) {
            return List.of();
        }
        List<Occurrence> found = new ArrayList<>();
        for (int from : forwards.beginningsIn(text.points())) {
            Run run = new Run(from, from + core.length);
            if (text.standsAtWordBorders(run)) {
                found.add(Occurrence.of(closed(text, run, words.isClosed())));
            }
        }
        return found;
    }

    /** In two pieces, both in quotation marks, around an attribution. */
    List<Occurrence> interrupted(FoldedText text) {
        List<Interruption> interruptions = canStandIn(text) ? Interruption.in(text) : List.of();
        if (interruptions.isEmpty()) {
            return List.of();
        }
        WordPattern backwards = new WordPattern(reversed(core));
        int[] beginnings = forwards.longestEndingIn(text.points());
        int[] endings = backwards.longestEndingIn(reversed(text.points()));
        List<Occurrence> found = new ArrayList<>();
        for (Interruption interruption : interruptions) {
            int to = text.withoutHousePunctuation(new Run(0, interruption.from())).to();
            List<Integer> lengths = lengths(forwards, beginnings[to]);
            List<Integer> rests = lengths.isEmpty()
                    ? List.of()
                    : lengths(backwards, endings[text.length() - interruption.to()]);
            for (int length : rests.isEmpty() ? rests : lengths) {
                pieces(text, new Run(to - length, to), interruption.to(), rests).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean canStandIn(FoldedText text) {
        return core.length > 0 && text.hasAll(pieces);
    }

    /** The words around an interruption, if what is left of them behind the first piece stands there. */
    private Optional<Occurrence> pieces(FoldedText text, Run first, int secondFrom, List<Integer> rests) {
        if (first.length() == core.length || !words.canSplitAt(first.length())) {
            return Optional.empty();
        }
        int rest = core.length - words.behindSplit(first.length());
        Run second = new Run(secondFrom, secondFrom + rest);
        if (!rests.contains(rest) || !text.standsAtWordBorders(first) || !text.standsAtWordBorders(second)) {
            return Optional.empty();
        }
        boolean firstIsClosed = words.behindSplit(first.length()) > first.length() + 1;
        return Optional.of(Occurrence.of(
                closed(text, first, firstIsClosed), closed(text, second, words.isClosed())));
    }

    /** This beginning's length and the shorter ones that end at the same spot. */
    private static List<Integer> lengths(WordPattern pattern, int longest) {
        List<Integer> lengths = new ArrayList<>();
        for (int length = longest; length > 0 && lengths.size() < MOST_SPLITS; length = pattern.nextShorter(length)) {
            lengths.add(length);
        }
        return lengths;
    }

    private static Run closed(FoldedText text, Run run, boolean wordsAreClosed) {
        Run closed = text.withHousePunctuation(run);
        return wordsAreClosed && text.standsAtWordBorders(closed) ? closed : run;
    }

    private static int[] reversed(int[] points) {
        int[] reversed = new int[points.length];
        for (int index = 0; index < points.length; index++) {
            reversed[points.length - 1 - index] = points[index];
        }
        return reversed;
    }
}

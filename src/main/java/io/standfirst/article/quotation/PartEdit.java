package io.standfirst.article.quotation;

import static io.standfirst.article.quotation.Characters.DOUBLE_MARK;
import static io.standfirst.article.quotation.Characters.SPACE;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an edit did to one part of an article, the standfirst or a section, and to the words in it. */
final class PartEdit {

    /** How much text around words is compared to tell one occurrence from another, on either side. */
    private static final int LONGEST_CONTEXT = 200;

    private final FoldedText before;
    private final FoldedText after;
    private final Alignment single;
    /** Compared word by word only when a quote is touched: most edits touch none. */
    private Alignment detailed;
    /** Many quotes may have the same words. */
    private final Map<Words, Map<Integer, Occurrence>> occurrences = new HashMap<>();
    private final Map<Words, Moves> moves = new HashMap<>();

    /** @param quotes the runs in the old text of each quote that is to be carried */
    PartEdit(FoldedText before, FoldedText after, Collection<List<Run>> quotes) {
        this.before = before;
        this.after = after;
        this.single = SingleEdit.align(before, after, quotes);
    }

    FoldedText before() {
        return before;
    }

    FoldedText after() {
        return after;
    }

    /** Where the words are now, if the edit did not touch them. */
    Optional<List<Run>> shift(Words words, List<Run> runs) {
        return carry(words, runs, single);
    }

    /** Where the words are now, if they are still between the borders that they had. */
    Optional<List<Run>> carry(Words words, List<Run> runs) {
        return shift(words, runs).or(() -> carry(words, runs, detailed()));
    }

    private Optional<List<Run>> carry(Words words, List<Run> runs, Alignment alignment) {
        Borders borders = new Borders(before, after, alignment);
        return Stream.of(borders.betweenWords(runs), borders.betweenMarks(runs))
                .flatMap(Optional::stream)
                .flatMap(carried -> Stream.of(joined(carried), carried))
                .filter(carried -> words.standIn(after, carried))
                .findFirst();
    }

    /** What is now between the borders of a quote, whatever the words are; never words of one speaker more. */
    Optional<List<Run>> follow(List<Run> runs) {
        return alignments()
                .map(alignment -> new Borders(before, after, alignment))
                .flatMap(borders -> Stream.of(borders.betweenMarks(runs), borders.betweenWords(runs)))
                .flatMap(Optional::stream)
                .filter(this::areWords)
                .filter(followed -> countMarks(after, followed) <= countMarks(before, runs))
                .findFirst();
    }

    /** Where the words begin as before, but an attribution now interrupts them elsewhere or no longer. */
    Optional<List<Run>> recompose(Words words, List<Run> runs) {
        Set<Integer> images = alignments().map(alignment -> alignment.image(runs.get(0).from())).collect(toSet());
        Map<Integer, Occurrence> now = occurrences(words);
        return images.stream().filter(now::containsKey).map(image -> now.get(image).runs()).findFirst();
    }

    /** The occurrences in the new text that were not there before the edit. */
    List<Occurrence> added(Words words) {
        return before == after || occurrences(words).isEmpty() ? List.of() : moves(words).added();
    }

    /** How many occurrences in the old text are no longer where they were. */
    int countRemoved(Words words) {
        return moves(words).removed();
    }

    private Moves moves(Words words) {
        return before == after ? Moves.NONE : moves.computeIfAbsent(words, this::compare);
    }

    private Moves compare(Words words) {
        Map<Integer, Occurrence> now = occurrences(words);
        Set<Integer> kept = new HashSet<>();
        int removed = 0;
        for (Occurrence occurrence : new WordSearch(words).all(before)) {
            int image = single.image(occurrence.from());
            int detailedImage = detailed().image(occurrence.from());
            kept.add(image);
            kept.add(detailedImage);
            removed += now.containsKey(image) || now.containsKey(detailedImage) ? 0 : 1;
        }
        List<Occurrence> added = now.values().stream()
                .filter(occurrence -> !kept.contains(occurrence.from()))
                .toList();
        return new Moves(added, removed);
    }

    /** By their beginnings, in order. */
    private Map<Integer, Occurrence> occurrences(Words words) {
        return occurrences.computeIfAbsent(words, wanted -> {
            Map<Integer, Occurrence> found = new LinkedHashMap<>();
            new WordSearch(wanted).all(after).forEach(occurrence -> found.putIfAbsent(occurrence.from(), occurrence));
            return found;
        });
    }

    /** How much of the text around the words was the same before, in characters. */
    int commonContext(List<Run> runs, Occurrence occurrence) {
        int left = 0;
        int from = runs.get(0).from();
        while (left < LONGEST_CONTEXT && from - left > 0 && occurrence.from() - left > 0
                && before.at(from - left - 1) == after.at(occurrence.from() - left - 1)) {
            left++;
        }
        int right = 0;
        int to = runs.get(runs.size() - 1).to();
        while (right < LONGEST_CONTEXT && to + right < before.length() && occurrence.to() + right < after.length()
                && before.at(to + right) == after.at(occurrence.to() + right)) {
            right++;
        }
        return left + right;
    }

    /** How far from where the words would be if they had moved with the text before them, in characters. */
    int distance(List<Run> runs, Occurrence occurrence) {
        return Math.abs(occurrence.from() - detailed().expected(runs.get(0).from()));
    }

    private Stream<Alignment> alignments() {
        return Stream.<Supplier<Alignment>>of(() -> single, this::detailed)
                .map(Supplier::get);
    }

    private Alignment detailed() {
        if (detailed == null) {
            detailed = WordDifference.align(before, after);
        }
        return detailed;
    }

    /** Runs with nothing but white space between them, once their attribution is gone, are one. */
    private List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            int last = joined.size() - 1;
            if (last >= 0 && run.from() - joined.get(last).to() == 1 && after.at(run.from() - 1) == SPACE) {
                joined.set(last, new Run(joined.get(last).from(), run.to()));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private boolean areWords(List<Run> runs) {
        List<String> pieces = new ArrayList<>();
        runs.forEach(run -> pieces.add(after.written(run)));
        String words = String.join(" ", pieces);
        return words.codePoints().anyMatch(Character::isLetterOrDigit) && Words.of(words).standIn(after, runs);
    }

    private static long countMarks(FoldedText text, List<Run> runs) {
        return runs.stream()
                .flatMapToInt(run -> IntStream.range(run.from(), run.to()))
                .filter(index -> text.at(index) == DOUBLE_MARK)
                .count();
    }

    /**
     * What became of the occurrences of some words.
     *
     * @param added   not there before the edit
     * @param removed how many are no longer where they were
     */
    private record Moves(List<Occurrence> added, int removed) {

        static final Moves NONE = new Moves(List.of(), 0);
    }
}

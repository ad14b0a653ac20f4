package io.standfirst.article.quotation;

import static io.standfirst.article.quotation.Characters.SPACE;
import static java.util.stream.Collectors.toSet;

import io.standfirst.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text in which everything that does not count when words are compared looks the same: a run of white space is one
 * space, all double quotation marks are one, all single ones and apostrophes are one. Remembers where each character
 * stood before.
 */
final class FoldedText {

    private final int[] points;
    /** Where each folded character began in the text, in code points; one more for the end of the text. */
    private final int[] offsets;
    private final BitSet lineBreaks;
    /** Made when first asked for: what tells cheaply that words are not here. */
    private Set<String> pieces;

    private FoldedText(int[] points, int[] offsets, BitSet lineBreaks) {
        this.points = points;
        this.offsets = offsets;
        this.lineBreaks = lineBreaks;
    }

    static FoldedText of(String text) {
        int[] written = text.codePoints().toArray();
        int[] points = new int[written.length];
        int[] offsets = new int[written.length + 1];
        BitSet lineBreaks = new BitSet();
        int length = 0;
        for (int offset = 0; offset < written.length; offset++) {
            int point = Characters.fold(written[offset]);
            if (point != SPACE || length == 0 || points[length - 1] != SPACE) {
                points[length] = point;
                offsets[length++] = offset;
            }
            if (written[offset] == '\n') {
                lineBreaks.set(length - 1);
            }
        }
        offsets[length] = written.length;
        return new FoldedText(Arrays.copyOf(points, length), Arrays.copyOf(offsets, length + 1), lineBreaks);
    }

    int length() {
        return points.length;
    }

    /** The character, or a space before the first and behind the last: as if the text stood on a blank page. */
    int at(int index) {
        return 0 <= index && index < points.length ? points[index] : SPACE;
    }

    int[] points() {
        return points;
    }

    String written(Run run) {
        return new String(points, run.from(), run.length());
    }

    boolean breaksLine(int index) {
        return lineBreaks.get(index);
    }

    /** Whether a border before this character would cut a word, or a character that is made of several code points. */
    boolean isInsideWord(int index) {
        int left = at(index - 1);
        int right = at(index);
        if (left == SPACE || right == SPACE) {
            return false;
        }
        return Characters.extendsCharacter(right)
                || Characters.gluesCharacters(left)
                || Characters.isWordy(left) && Characters.isWordy(right)
                || Characters.joins(left, right, at(index + 1))
                || Characters.joins(at(index - 2), left, right);
    }

    boolean standsAtWordBorders(Run run) {
        return !isInsideWord(run.from()) && !isInsideWord(run.to());
    }

    /** Begins and ends with something else than white space. */
    boolean isTrimmed(Run run) {
        return at(run.from()) != SPACE && at(run.to() - 1) != SPACE;
    }

    /** Whether each of these words is somewhere in the text; if not, they do not stand in it in whatever order. */
    boolean hasAll(List<String> words) {
        if (pieces == null) {
            pieces = Piece.words(this, new Run(0, points.length)).stream().map(Piece::written).collect(toSet());
        }
        return pieces.containsAll(words);
    }

    /** Without a comma or full stop at the end. */
    Run withoutHousePunctuation(Run run) {
        return Characters.isHousePunctuation(at(run.to() - 1)) ? new Run(run.from(), run.to() - 1) : run;
    }

    /** With the comma or full stop that follows, if one does. */
    Run withHousePunctuation(Run run) {
        return Characters.isHousePunctuation(at(run.to())) ? new Run(run.from(), run.to() + 1) : run;
    }

    Span span(Run run) {
        return new Span(offsets[run.from()], offsets[run.to() - 1] + 1);
    }

    List<Span> spans(List<Run> runs) {
        return runs.stream().map(this::span).toList();
    }

    /**
     * The spans as runs of folded characters.
     *
     * @return empty unless the spans are in order, do not overlap, lie in the text, and begin and end with something
     *         else than white space
     */
    Optional<List<Run>> runs(List<Span> spans) {
        List<Run> runs = new ArrayList<>();
        int end = 0;
        for (Span span : spans) {
            if (span.start() < end || span.end() <= span.start() || span.end() > offsets[points.length]) {
                return Optional.empty();
            }
            int from = Arrays.binarySearch(offsets, span.start());
            int last = Arrays.binarySearch(offsets, span.end() - 1);
            if (from < 0 || last < 0 || points[from] == SPACE || points[last] == SPACE) {
                return Optional.empty();
            }
            runs.add(new Run(from, last + 1));
            end = span.end();
        }
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs);
    }
}

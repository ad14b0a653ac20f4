package io.standfirst.article.quotation;

import static io.standfirst.article.quotation.Characters.SPACE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a quote, made comparable: white space and the style of quotation marks and apostrophes do not count, nor
 * does a comma or full stop at the end; case and everything else does.
 */
public final class Words {

    private final int[] points;
    private final int length;

    private Words(int[] points) {
        this.points = points;
        boolean closed = points.length > 0 && Characters.isHousePunctuation(points[points.length - 1]);
        this.length = closed ? points.length - 1 : points.length;
    }

    /** The words of a quote's text, without quotation marks around it. */
    public static Words of(String text) {
        int[] points = FoldedText.of(text).points();
        int from = points.length > 0 && points[0] == SPACE ? 1 : 0;
        int to = points.length > from && points[points.length - 1] == SPACE ? points.length - 1 : points.length;
        return new Words(Arrays.copyOfRange(points, from, to));
    }

    /** Whether nothing is left that could stand in a text. */
    public boolean isEmpty() {
        return length == 0;
    }

    /** Equal if the words are, whether or not a comma or full stop ends them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Words words
                && Arrays.equals(points, 0, length, words.points, 0, words.length);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(core());
    }

    /**
     * Whether these may be the others after a correction: words in common, whatever their order and case, make up at least half
     * of each. Long words count more, because they are rarer.
     */
    public boolean resembles(Words other) {
        if (2 * Math.min(length, other.length) < Math.max(length, other.length)) {
            return false;
        }
        Map<String, Integer> left = new HashMap<>();
        other.pieces().forEach(piece -> left.merge(piece.toLowerCase(Locale.ROOT), 1, Integer::sum));
        int common = pieces().stream().map(piece -> piece.toLowerCase(Locale.ROOT))
                .filter(piece -> left.merge(piece, -1, Integer::sum) >= 0)
                .mapToInt(String::length).sum();
        return 2 * common >= Math.max(weight(), other.weight());
    }

    private int weight() {
        return pieces().stream().mapToInt(String::length).sum();
    }

    /** The folded characters, without a final comma or full stop. */
    int[] core() {
        return Arrays.copyOf(points, length);
    }

    /** One by one, without commas and full stops, which need not be in the text. */
    List<String> pieces() {
        FoldedText text = FoldedText.of(new String(points, 0, length));
        return Piece.words(text, new Run(0, text.length())).stream()
                .map(Piece::written)
                .filter(piece -> !Characters.isHousePunctuation(piece.codePointAt(0)))
                .toList();
    }

    /** Whether a comma or full stop ends the words. */
    boolean isClosed() {
        return length < points.length;
    }

    /** Whether a piece of the words may end here: at a space, or at the comma or full stop before one. */
    boolean canSplitAt(int index) {
        return at(index) == SPACE || Characters.isHousePunctuation(at(index)) && at(index + 1) == SPACE;
    }

    /** Where the words go on behind a split. */
    int behindSplit(int index) {
        return at(index) == SPACE ? index + 1 : index + 2;
    }

    /**
     * Whether exactly these words stand in these runs of a text, each at word borders. A comma or full stop at the end
     * of a run may be another one than the words have there, or be missing in either.
     */
    boolean standIn(FoldedText text, List<Run> runs) {
        int index = 0;
        for (Run run : runs) {
            Run core = text.withoutHousePunctuation(run);
            if (core.length() == 0 || !text.isTrimmed(run) || !text.standsAtWordBorders(run)
                    || !text.standsAtWordBorders(core) || !beginWith(text, core, index)) {
                return false;
            }
            index += core.length();
            if (index < points.length && !canSplitAt(index)) {
                return false;
            }
            index = behindSplit(index);
        }
        return index > points.length;
    }

    /** The comma or full stop that the words have at the end of each run of a text in which they stand, or nothing. */
    List<String> endings(FoldedText text, List<Run> runs) {
        List<String> endings = new ArrayList<>();
        int index = 0;
        for (Run run : runs) {
            index += text.withoutHousePunctuation(run).length();
            endings.add(Characters.isHousePunctuation(at(index)) ? Character.toString(at(index)) : "");
            index = behindSplit(index);
        }
        return endings;
    }

    private boolean beginWith(FoldedText text, Run run, int index) {
        return index + run.length() <= points.length
                && Arrays.equals(points, index, index + run.length(), text.points(), run.from(), run.to());
    }

    private int at(int index) {
        return index < points.length ? points[index] : SPACE;
    }
}

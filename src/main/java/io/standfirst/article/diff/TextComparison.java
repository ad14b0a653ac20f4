package io.standfirst.article.diff;

import io.standfirst.article.diff.Alignments.Stretch;
import io.standfirst.article.diff.WordStep.WordOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares two texts word by word: lines that stay are matched first, then sentences inside those that changed, then
 * words inside those. What would exceed the budget is taken for rewritten, from the first word that differs to the
 * last, so that no text takes longer than the budget allows.
 */
final class TextComparison {

    /** What ends a sentence: such a mark, the quotation marks and brackets that it closes, and white space. */
    private static final String MARK = "[.!?\u2026\u3002]";
    private static final String CLOSING = "[\"'\u2019\u201D\u00BB)\\]]*+\\s";
    /** What one word is made of; an apostrophe or hyphen inside joins two. */
    private static final String LETTERS = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_]*+";

    private static final Pattern LINE = Pattern.compile("[^\n]*+\n|[^\n]++");
    private static final Pattern SENTENCE = Pattern.compile("(?:[^.!?\u2026\u3002]++|" + MARK + "(?!" + CLOSING + "))*+"
            + "(?:" + MARK + CLOSING + "++)?+");
    /** A word, a run of white space, or one other character with its marks. */
    private static final Pattern WORD = Pattern.compile(
            LETTERS + "(?:['\u2019\\-]" + LETTERS + ")*+|\\s++|.\\p{M}*+", Pattern.DOTALL);
    private static final List<Pattern> UNITS = List.of(LINE, SENTENCE, WORD);

    private final Alignments alignments;
    private final List<WordStep> steps = new ArrayList<>();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    private TextComparison(Alignments alignments) {
        this.alignments = alignments;
    }

    /** Either text may be null for none, but not both. */
    static TextDifference of(String from, String to, Alignments alignments) {
        TextComparison comparison = new TextComparison(alignments);
        comparison.compare(from == null ? "" : from, to == null ? "" : to, 0);
        comparison.settle();
        return new TextDifference(from, to, comparison.steps);
    }

    /** @param unit how fine to look */
    private void compare(String old, String now, int unit) {
        if (unit == UNITS.size() || old.isEmpty() || now.isEmpty()) {
            deleted.append(old);
            inserted.append(now);
            return;
        }
        for (Stretch<String> stretch
                : alignments.align(pieces(old, UNITS.get(unit)), pieces(now, UNITS.get(unit)))) {
            if (stretch.same()) {
                keep(String.join("", stretch.now()));
            } else {
                compare(String.join("", stretch.old()), String.join("", stretch.now()), unit + 1);
            }
        }
    }

    /** White space between two changes goes with them: a phrase reads better whole than word by word. */
    private void keep(String text) {
        if (isChanging() && text.isBlank() && text.indexOf('\n') < 0) {
            deleted.append(text);
            inserted.append(text);
            return;
        }
        settle();
        add(WordOperation.EQUAL, text);
    }

    private boolean isChanging() {
        return !deleted.isEmpty() || !inserted.isEmpty();
    }

    private void settle() {
        if (deleted.length() > 0 && inserted.length() > 0) {
            int most = Math.min(deleted.length(), inserted.length());
            int tail = 0;
            while (tail < most && isSpace(deleted, tail) && deleted.charAt(deleted.length() - 1 - tail)
                    == inserted.charAt(inserted.length() - 1 - tail)) {
                tail++;
            }
            String kept = deleted.substring(deleted.length() - tail);
            deleted.setLength(deleted.length() - tail);
            inserted.setLength(inserted.length() - tail);
            flush();
            add(WordOperation.EQUAL, kept);
        } else {
            flush();
        }
    }

    private static boolean isSpace(StringBuilder text, int fromEnd) {
        return Character.isWhitespace(text.charAt(text.length() - 1 - fromEnd));
    }

    private void flush() {
        add(WordOperation.DELETE, deleted.toString());
        add(WordOperation.INSERT, inserted.toString());
        deleted.setLength(0);
        inserted.setLength(0);
    }

    private void add(WordOperation operation, String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = steps.size() - 1;
        if (last >= 0 && steps.get(last).operation() == operation) {
            steps.set(last, new WordStep(operation, steps.get(last).text() + text));
        } else {
            steps.add(new WordStep(operation, text));
        }
    }

    private static List<String> pieces(String text, Pattern unit) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = unit.matcher(text);
        while (matcher.find() && matcher.end() > matcher.start()) {
            pieces.add(matcher.group());
        }
        return pieces;
    }
}

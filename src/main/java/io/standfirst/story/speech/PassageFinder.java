package io.standfirst.story.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks: straight, curly, low ones and guillemets, and single marks where a story
 * uses them as others use double ones. A mark within a passage that is no end of it belongs to a quotation inside.
 * An opening mark without an end reaches to the end of its paragraph.
 */
final class PassageFinder {

    private static final char NONE = 0;
    private static final int POSSESSIVE_REACH = 200;
    /** More than any story has; what follows is read as plain words. */
    private static final int MOST = 2_000;

    private final String text;
    private final List<Passage> found = new ArrayList<>();
    private final boolean single;
    /** The mark that began the present passage; {@link #NONE} outside. */
    private char opening;
    private int start;
    private int inner;
    /** Remembered, so that a text full of marks is not searched again at each. */
    private int nextClosing = -1;
    private int nextOpening = -1;

    private PassageFinder(String text, boolean single) {
        this.text = text;
        this.single = single;
    }

    /** In the order of the text. Paragraphs end at line feeds. */
    static List<Passage> find(String text) {
        List<Passage> doubles = new PassageFinder(text, false).run();
        List<Passage> singles = new PassageFinder(text, true).run();
        return outside(singles, doubles) > outside(doubles, singles) ? singles : doubles;
    }

    /** How many passages lie in none of the others. */
    private static int outside(List<Passage> passages, List<Passage> others) {
        int count = 0;
        int next = 0;
        for (Passage passage : passages) {
            while (next < others.size() && others.get(next).end() < passage.start()) {
                next++;
            }
            if (next == others.size() || others.get(next).start() > passage.start()) {
                count++;
            }
        }
        return count;
    }

    private List<Passage> run() {
        int paragraph = 0;
        int from = 0;
        while (from <= text.length() && found.size() < MOST) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            paragraph(from, end, paragraph++);
            from = end + 1;
        }
        return found;
    }

    private void paragraph(int from, int to, int number) {
        opening = NONE;
        for (int i = from; i < to && found.size() < MOST; i++) {
            char mark = text.charAt(i);
            if (!isMark(mark)) {
                continue;
            }
            if (opening == NONE) {
                if (opens(mark, i, from, to)) {
                    open(mark, i);
                }
            } else if (ends(mark, i, from, to)) {
                add(i, number, true);
            }
        }
        if (opening != NONE && !single && found.size() < MOST) {
            add(to, number, false);
        }
    }

    private void open(char mark, int at) {
        opening = mark;
        start = at + 1;
        inner = 0;
    }

    private void add(int end, int paragraph, boolean closed) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        while (start < last && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start < last) {
            found.add(new Passage(start, last, paragraph, closed));
        }
        opening = NONE;
    }

    private boolean isMark(char mark) {
        return single ? "'‘’‚‹›".indexOf(mark) >= 0 : "\"“”„‟«»".indexOf(mark) >= 0;
    }

    private boolean opens(char mark, int at, int from, int to) {
        return switch (mark) {
            case '“', '„', '‟', '«', '‚', '‹' -> at + 1 < to;
            case '‘', '"', '»', '›' -> looksLikeOpening(at, from, to);
            case '\'' -> looksLikeOpening(at, from, to) && !isTwin(at);
            default -> false;
        };
    }

    /** Whether a mark ends the passage; if not, it begins or ends a quotation inside. */
    private boolean ends(char mark, int at, int from, int to) {
        return switch (mark) {
            case '"', '\'', '’' -> endsPlainly(mark, at, from, to);
            case '”' -> opening != '«' && opening != '»' && endsInner();
            case '“', '‘' -> endsWithOpeningMark(mark, at, from, to);
            case '»', '›' -> opening == (mark == '»' ? '«' : '‹') && endsInner();
            case '«', '‹' -> opening == (mark == '«' ? '»' : '›') && endsInner();
            default -> false;
        };
    }

    /** A mark that looks the same at both ends, or is an apostrophe as well. */
    private boolean endsPlainly(char mark, int at, int from, int to) {
        if (at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1)) || looksLikeOpening(at, from, to)) {
            return false;
        }
        if (mark == '"' && opening == '“') {
            nextClosing = nextClosing < at ? next('”', at) : nextClosing;
            nextOpening = nextOpening < at ? next('“', at) : nextOpening;
            return nextClosing >= to || nextOpening < nextClosing;
        }
        return mark == '"' ? opening == '"' : (opening == '\'' || opening == '‘') && !isTwin(at) && !isPossessive(at, to);
    }

    /** Two apostrophes are no single mark. */
    private boolean isTwin(int at) {
        return at > 0 && text.charAt(at - 1) == '\'' || at + 1 < text.length() && text.charAt(at + 1) == '\'';
    }

    /** The voters' choice: an apostrophe behind an s, if a mark that ends the passage better follows soon. */
    private boolean isPossessive(int at, int to) {
        if (text.charAt(at - 1) != 's') {
            return false;
        }
        for (int i = at + 1; i < to && i < at + POSSESSIVE_REACH; i++) {
            char mark = text.charAt(i);
            boolean inWord = Character.isLetter(text.charAt(i - 1)) && i + 1 < to && Character.isLetter(text.charAt(i + 1));
            if ((mark == '\'' || mark == '’' || mark == '‘') && !inWord) {
                return ",.?!…".indexOf(text.charAt(i - 1)) >= 0;
            }
        }
        return false;
    }

    private int next(char mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /** German quotations end with the mark that begins English ones. */
    private boolean endsWithOpeningMark(char mark, int at, int from, int to) {
        if (opening == '„' || opening == '‚') {
            return endsInner();
        }
        boolean atEnd = at + 1 == to || !Character.isLetterOrDigit(text.charAt(at + 1)) && !looksLikeOpening(at, from, to);
        if (atEnd && mark == '“') {
            return true;
        }
        inner++;
        return false;
    }

    private boolean endsInner() {
        if (inner > 0) {
            inner--;
            return false;
        }
        return true;
    }

    /** Behind a space, a bracket or a dash, and before something that is not a space. */
    private boolean looksLikeOpening(int at, int from, int to) {
        if (at + 1 >= to || Character.isWhitespace(text.charAt(at + 1)) || Character.isSpaceChar(text.charAt(at + 1))) {
            return false;
        }
        if (at == from) {
            return true;
        }
        char before = text.charAt(at - 1);
        return Character.isWhitespace(before) || Character.isSpaceChar(before) || "([{—–-/“‘\"'”".indexOf(before) >= 0;
    }
}

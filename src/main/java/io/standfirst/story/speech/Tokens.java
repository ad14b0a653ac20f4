package io.standfirst.story.speech;

import io.standfirst.story.speech.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words, punctuation and passages, and counts its sentences. */
final class Tokens {

    /** Stands where there is no token. */
    static final Token NOTHING = new Token("", "", -1, -1, -1, -1, -1);

    /** How far behind a passage that ends with a question mark its attribution may stand. */
    private static final int ATTRIBUTION_REACH = 8;

    private final String text;
    private final List<Passage> passages;
    private final List<Token> tokens = new ArrayList<>();
    private final int[] tokenOf;
    private int sentence;
    private int next;

    private Tokens(String text, List<Passage> passages) {
        this.text = text;
        this.passages = passages;
        this.tokenOf = new int[passages.size()];
    }

    static Prose read(String text) {
        Tokens reading = new Tokens(text, PassageFinder.find(text));
        reading.run();
        return new Prose(text, reading.tokens, reading.passages, reading.tokenOf);
    }

    private void run() {
        int paragraph = 0;
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            paragraph(from, end, paragraph++);
            sentence++;
            from = end + 1;
        }
    }

    private void paragraph(int from, int to, int paragraph) {
        int at = from;
        while (next < passages.size() && passages.get(next).paragraph() == paragraph) {
            Passage passage = passages.get(next);
            words(at, passage.start(), paragraph);
            endSentenceAt(tokens.size() - 1, passage.start(), true);
            tokenOf[next] = tokens.size();
            tokens.add(Token.passage(next, passage, sentence));
            at = passage.end();
            next++;
            endSentenceBehind(passage, at, to);
        }
        words(at, to, paragraph);
    }

    private void words(int from, int to, int paragraph) {
        int at = from;
        while (at < to) {
            int point = text.codePointAt(at);
            int end = at + Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                end = wordEnd(at, to);
                int stem = stemEnd(at, end);
                add(at, stem, paragraph);
                add(stem, end, paragraph);
            } else if (!Character.isWhitespace(point) && !Character.isSpaceChar(point) && !isQuotationMark(at, to)) {
                add(at, end, paragraph);
            }
            at = end;
        }
    }

    private void add(int from, int to, int paragraph) {
        if (from < to) {
            endSentenceAt(tokens.size() - 1, from, false);
            tokens.add(Token.word(text.substring(from, to), from, paragraph, sentence));
        }
    }

    /** A full stop, question or exclamation mark ends a sentence if a capital or a passage follows. */
    private void endSentenceAt(int last, int from, boolean passage) {
        if (last < 0 || tokens.get(last).sentence() != sentence || tokens.get(last).isPassage()) {
            return;
        }
        String mark = tokens.get(last).text();
        if ((mark.equals(".") || mark.equals("!") || mark.equals("?"))
                && (passage || !Character.isLowerCase(text.codePointAt(from)))) {
            sentence++;
        }
    }

    /** The words of a passage may end the sentence around it, too, unless what follows says who spoke. */
    private void endSentenceBehind(Passage passage, int from, int to) {
        char last = text.charAt(passage.end() - 1);
        int follows = from;
        while (follows < to && !Character.isLetterOrDigit(text.charAt(follows))) {
            if (",;:—–―".indexOf(text.charAt(follows)) >= 0) {
                return;
            }
            follows++;
        }
        if (follows == to || Character.isLowerCase(text.codePointAt(follows))) {
            return;
        }
        if (last == '.' || (last == '!' || last == '?' || last == '…') && !saysWhoSpoke(follows, to)) {
            sentence++;
        }
    }

    private boolean saysWhoSpoke(int from, int to) {
        int at = from;
        for (int words = 0; words < ATTRIBUTION_REACH && at < to; words++) {
            int end = wordEnd(at, to);
            if (Vocabulary.is(text.substring(at, end), Kind.SAYING)) {
                return true;
            }
            at = end;
            while (at < to && !Character.isLetterOrDigit(text.charAt(at))) {
                if (".!?“\"".indexOf(text.charAt(at)) >= 0) {
                    return false;
                }
                at++;
            }
        }
        return false;
    }

    /** Letters and digits with what joins them: apostrophes, hyphens, the full stops of abbreviations. */
    private int wordEnd(int from, int to) {
        int at = from;
        while (at < to) {
            int point = text.codePointAt(at);
            boolean inside = Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
            if (!inside && !joins(from, at, to)) {
                break;
            }
            at += Character.charCount(point);
        }
        boolean stop = at < to && text.charAt(at) == '.' && isAbbreviation(text.substring(from, at));
        return stop ? at + 1 : at;
    }

    private boolean joins(int from, int at, int to) {
        if (at == from || at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        char joint = text.charAt(at);
        return joint == '-' || joint == '\'' || joint == '’' || joint == '&'
                || (joint == '.' || joint == ',') && (at - from == 1 || Character.isDigit(text.charAt(at + 1))
                        || at - from > 1 && text.charAt(at - 2) == '.');
    }

    private static boolean isAbbreviation(String word) {
        boolean initials = word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || word.length() > 2 && word.charAt(1) == '.';
        return initials || Vocabulary.is(word, Kind.ABBREVIATION);
    }

    /** Without the 's of a possessive. */
    private int stemEnd(int from, int end) {
        boolean possessive = end - from > 2 && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’');
        return possessive ? end - 2 : end;
    }

    private boolean isQuotationMark(int at, int to) {
        char mark = text.charAt(at);
        boolean apostrophe = (mark == '\'' || mark == '’') && at > 0 && text.charAt(at - 1) == 's' && at < to;
        return !apostrophe && "\"“”„‟«»‘’‚'‹›".indexOf(mark) >= 0;
    }
}

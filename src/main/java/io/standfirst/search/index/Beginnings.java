package io.standfirst.search.index;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/**
 * Lets through what stands between blanks and may have a word in it that counts; in the place of what it passes over stands one
 * letter of no use, so that words do not become neighbours which are none. What takes a text apart costs many times as much for
 * each letter as one look at it, and most of a text is passed over.
 */
final class Beginnings extends BaseCharFilter {

    private static final int ASCII = 128;
    private static final int CHUNK = 8_192;

    private final Wanted wanted;
    private char[] read;
    private int length;
    private char[] kept;
    private int end;
    private int place;

    private Beginnings(Reader text, Wanted wanted) {
        super(text);
        this.wanted = wanted;
    }

    /** All of a text, if any letter may be the first of a word that counts. */
    static Reader of(Reader text, Wanted wanted) {
        return wanted.passed < 0 ? text : new Beginnings(text, wanted);
    }

    /** What is let through. Remembers what it was told of words, and is not for several threads. */
    static final class Wanted {

        private static final String LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";
        /** Words of a few texts. */
        private static final int EXPECTED = 1_000;

        private final boolean[] first = new boolean[ASCII];
        private final Predicate<String> counts;
        private final CharArrayMap<Boolean> known = new CharArrayMap<>(EXPECTED, false);
        /** A letter that no word that counts begins with; negative if there is none, or it is not known. */
        private final int passed;

        /**
         * What is wanted.
         *
         * @param letters what words that count begin with, folded; empty if that is not known
         * @param counts  whether a word counts, which is folded but not stemmed; each is asked for once
         */
        Wanted(Set<Character> letters, Predicate<String> counts) {
            this.counts = counts;
            for (char letter : letters) {
                if (letter < ASCII) {
                    first[letter] = true;
                    first[Character.toUpperCase(letter)] = true;
                }
            }
            passed = letters.isEmpty() ? -1
                    : LETTERS.chars().filter(letter -> !letters.contains((char) letter)).findFirst().orElse(-1);
        }

        /** Whether a word counts, which is folded but not stemmed. */
        boolean counts(char[] word, int offset, int length) {
            Boolean said = known.get(word, offset, length);
            if (said == null) {
                String text = new String(word, offset, length);
                said = counts.test(text);
                known.put(text, said);
            }
            return said;
        }
    }

    @Override
    public int read(char[] buffer, int offset, int most) throws IOException {
        if (kept == null) {
            readAll();
            keep();
        }
        if (place == end) {
            return -1;
        }
        int count = Math.min(most, end - place);
        System.arraycopy(kept, place, buffer, offset, count);
        place += count;
        return count;
    }

    private void readAll() throws IOException {
        read = new char[CHUNK];
        for (int count = 0; count >= 0; count = input.read(read, length, read.length - length)) {
            length += count;
            if (length == read.length) {
                read = Arrays.copyOf(read, 2 * length);
            }
        }
    }

    private void keep() {
        // A blank stands behind the last word, too
        kept = new char[length + 1];
        boolean passing = false;
        int from = 0;
        while (from < length) {
            if (isBlank(read[from])) {
                from++;
                continue;
            }
            int to = from + 1;
            while (to < length && !isBlank(read[to])) {
                to++;
            }
            if (isMarks(from, to)) {
                // No word, so those on both sides are neighbours
                from = to;
                continue;
            }
            if (isWanted(from, to)) {
                addOffCorrectMap(end, from - end);
                System.arraycopy(read, from, kept, end, to - from);
                end += to - from;
                kept[end++] = ' ';
                passing = false;
            } else if (!passing) {
                kept[end++] = (char) wanted.passed;
                kept[end++] = ' ';
                passing = true;
            }
            from = to;
        }
    }

    private boolean isMarks(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isMark(read[i]) && read[i] != '_') {
                return false;
            }
        }
        return true;
    }

    private boolean isWanted(int from, int to) {
        int start = from;
        while (start < to && isMark(read[start])) {
            start++;
        }
        int stop = start;
        while (stop < to && isLetter(read[stop])) {
            stop++;
        }
        int rest = stop;
        while (rest < to && isMark(read[rest])) {
            rest++;
        }
        return rest == to && stop > start ? isWantedWord(start, stop) : mayBeWanted(start, to);
    }

    /** One that has nothing but ASCII letters, as most words are. */
    private boolean isWantedWord(int start, int stop) {
        if (!wanted.first[read[start]]) {
            return false;
        }
        char[] word = new char[stop - start];
        for (int i = start; i < stop; i++) {
            word[i - start] = (char) (read[i] | 0x20);
        }
        return wanted.counts(word, 0, word.length);
    }

    /** Several words, perhaps, or letters of any kind. */
    private boolean mayBeWanted(int start, int to) {
        boolean begins = true;
        for (int i = start; i < to; i++) {
            char letter = read[i];
            if (letter >= ASCII || begins && wanted.first[letter]) {
                return true;
            }
            begins = isMark(letter);
        }
        return false;
    }

    private static boolean isBlank(char letter) {
        return letter < ASCII ? letter == ' ' || letter >= '\t' && letter <= '\r' : Character.isWhitespace(letter);
    }

    private static boolean isLetter(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    /** What is no part of a word, as far as ASCII goes; an underscore is one (UAX 29). */
    private static boolean isMark(char letter) {
        return letter < ASCII && !isLetter(letter) && !(letter >= '0' && letter <= '9') && letter != '_';
    }
}

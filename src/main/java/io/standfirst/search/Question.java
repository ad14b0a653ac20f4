package io.standfirst.search;

import io.standfirst.http.Problem;
import io.standfirst.search.index.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What somebody asks for: words, {@code "phrases"}, beginnings ({@code harb*}), alternatives ({@code tram OR bus}) and what
 * must not occur ({@code -strike}). Whatever else is typed are plain words; nothing that is typed is an error, except too
 * much of it.
 *
 * @param clauses  each with its alternatives; empty if nothing is asked for
 * @param excluded what must not occur
 */
public record Question(List<List<Term>> clauses, List<Term> excluded) {

    /** In code points. Questions that people type are far shorter, those that are copied from a text seldom longer. */
    public static final int LENGTH = 1_000;
    /** Each is looked for in some twenty fields. */
    static final int TERMS = 100;

    private static final String QUOTATION_MARKS = "\"“”„«»";
    private static final String OR = "OR";

    /** How a term is meant. */
    enum Form { WORD, PHRASE, PREFIX }

    /** A word, a phrase, or the beginning of a word without its asterisk. */
    record Term(Form form, String text) {

        /** Whether it is a word that tells nothing by itself. */
        boolean isStopWord(Analysis analysis) {
            return form == Form.WORD && analysis.words(text).stream().allMatch(Analysis::isStopWord);
        }
    }

    public Question {
        clauses = clauses.stream().map(List::copyOf).toList();
        excluded = List.copyOf(excluded);
    }

    /**
     * Reads what somebody typed.
     *
     * @param parameter its name, for who is told that it is too long
     * @throws io.standfirst.http.ProblemException 400 if it is too long
     */
    public static Question parse(String parameter, String text) {
        if (text.codePointCount(0, text.length()) > LENGTH) {
            throw Problem.parameter(parameter, "must not be longer than %d characters".formatted(LENGTH)).exception();
        }
        Question question = new Parser(text).parse();
        if (question.terms().size() > TERMS) {
            throw Problem.parameter(parameter, "must not have more than %d words".formatted(TERMS)).exception();
        }
        return question;
    }

    /** All that it asks for, and all that it excludes. */
    List<Term> terms() {
        List<Term> terms = new ArrayList<>(excluded);
        clauses.forEach(terms::addAll);
        return terms;
    }

    /** What it asks for. */
    List<Term> wanted() {
        return clauses.stream().flatMap(List::stream).toList();
    }

    public boolean isEmpty() {
        return clauses.isEmpty() && excluded.isEmpty();
    }

    /** The same with other words in place of some. */
    Question with(UnaryOperator<Term> replacement) {
        return new Question(clauses.stream().map(terms -> terms.stream().map(replacement).toList()).toList(), excluded);
    }

    /** As somebody would type it. */
    String text() {
        List<String> parts = new ArrayList<>();
        clauses.forEach(terms -> parts.add(String.join(" OR ", terms.stream().map(Question::typed).toList())));
        excluded.forEach(term -> parts.add("-" + typed(term)));
        return String.join(" ", parts);
    }

    private static String typed(Term term) {
        return switch (term.form()) {
            case WORD -> term.text();
            case PHRASE -> '"' + term.text() + '"';
            case PREFIX -> term.text() + '*';
        };
    }

    private static final class Parser {

        private final String text;
        private final List<List<Term>> clauses = new ArrayList<>();
        private final List<Term> excluded = new ArrayList<>();
        private int place;
        private boolean joined;

        Parser(String text) {
            this.text = text;
        }

        Question parse() {
            while (place < text.length()) {
                char next = text.charAt(place);
                if (isSpace(next)) {
                    place++;
                } else {
                    boolean excludes = next == '-' && place + 1 < text.length() && !isSpace(text.charAt(place + 1));
                    place += excludes ? 1 : 0;
                    item(excludes);
                }
            }
            return new Question(clauses, excluded);
        }

        private void item(boolean excludes) {
            int end = isMark(text.charAt(place)) ? closing(place + 1) : -1;
            if (end >= 0) {
                add(Form.PHRASE, text.substring(place + 1, end), excludes);
                place = end + 1;
            } else if (isMark(text.charAt(place))) {
                place++;
            } else {
                word(excludes);
            }
        }

        private void word(boolean excludes) {
            int end = place;
            while (end < text.length() && !isSpace(text.charAt(end)) && !isMark(text.charAt(end))) {
                end++;
            }
            String word = text.substring(place, end);
            place = end;
            if (word.equals(OR) && !excludes && !clauses.isEmpty()) {
                joined = true;
            } else if (word.endsWith("*")) {
                String beginning = word.replaceAll("\\*+$", "");
                // The beginning of nearly every word is none
                add(letters(beginning) < 2 ? Form.WORD : Form.PREFIX, beginning, excludes);
            } else {
                add(Form.WORD, word, excludes);
            }
        }

        private void add(Form form, String words, boolean excludes) {
            if (letters(words) == 0) {
                return;
            }
            Term term = new Term(form, words.strip());
            if (excludes) {
                excluded.add(term);
            } else if (joined) {
                clauses.get(clauses.size() - 1).add(term);
            } else {
                clauses.add(new ArrayList<>(List.of(term)));
            }
            joined = false;
        }

        private int closing(int from) {
            for (int i = from; i < text.length(); i++) {
                if (isMark(text.charAt(i))) {
                    return i;
                }
            }
            return -1;
        }

        private static long letters(String words) {
            return words.codePoints().filter(Character::isLetterOrDigit).count();
        }

        private static boolean isMark(char character) {
            return QUOTATION_MARKS.indexOf(character) >= 0;
        }

        private static boolean isSpace(char character) {
            return Character.isWhitespace(character) || Character.isSpaceChar(character);
        }
    }
}

package io.standfirst.search;

import io.standfirst.search.Question.Form;
import io.standfirst.search.Question.Term;
import io.standfirst.search.index.Analysis;
import io.standfirst.store.Found;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what somebody meant who mistyped a word. It proposes only words of what was found and may be seen, so that it
 * tells nothing of anything else.
 */
@ApplicationScoped
class Spelling {

    private final Analysis analysis;

    Spelling(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * The question in the words of some hits; empty if those are its own.
     *
     * @param names of whom and what the hits are found by, too
     */
    Optional<String> proposal(Question question, List<Found> hits, List<String> names) {
        Map<String, Integer> words = new HashMap<>();
        Stream.concat(hits.stream().flatMap(Spelling::texts), names.stream()).flatMap(text -> analysis.words(text).stream())
                .forEach(word -> words.merge(word, 1, Integer::sum));
        Question meant = question.with(term -> term.form() == Form.WORD ? meant(term, words) : term);
        return meant.equals(question) ? Optional.empty() : Optional.of(meant.text());
    }

    private Term meant(Term term, Map<String, Integer> words) {
        List<String> typed = analysis.words(term.text());
        if (typed.size() != 1 || words.keySet().stream().anyMatch(word -> isForm(word, typed.get(0)))) {
            return term;
        }
        String word = typed.get(0);
        return words.keySet().stream()
                .filter(other -> distance(word, other) <= Relevance.errors(word))
                .min(Comparator.<String>comparingInt(other -> distance(word, other))
                        .thenComparing(other -> -words.get(other)).thenComparing(Comparator.naturalOrder()))
                .map(other -> new Term(Form.WORD, other))
                .orElse(term);
    }

    /** Whether the two are one word in some language, so that who typed one has found the other. */
    private boolean isForm(String one, String other) {
        return one.equals(other) || one.charAt(0) == other.charAt(0) && analysis.languages().stream()
                .anyMatch(language -> analysis.stem(language, one).equals(analysis.stem(language, other)));
    }

    private static Stream<String> texts(Found found) {
        Stream<String> front = Stream.of(found.article().headline(), found.article().kicker(), found.article().standfirst());
        Stream<String> body = found.sections().stream().flatMap(section -> Stream.of(section.heading(), section.text()));
        Stream<String> quote = found.quote() == null ? Stream.empty()
                : Stream.of(found.quote().quote().text(), found.quote().speaker().name());
        return Stream.of(front, body, quote).flatMap(texts -> texts).filter(Objects::nonNull);
    }

    /** How many letters to insert, drop, change or swap with their neighbour. */
    static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return Integer.MAX_VALUE;
        }
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : Math.min(
                        steps[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1),
                        1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[one.length()][other.length()];
    }
}

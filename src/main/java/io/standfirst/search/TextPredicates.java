package io.standfirst.search;

import io.standfirst.search.Question.Form;
import io.standfirst.search.Question.Term;
import io.standfirst.search.index.Analysis;
import io.standfirst.search.index.IndexFields;
import io.standfirst.search.index.IndexFields.TextPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Turns a question into a condition on entries of the index, which also ranks them. */
@ApplicationScoped
class TextPredicates {

    private final Analysis analysis;
    private final Fields own;
    private final Fields about;

    TextPredicates(Analysis analysis) {
        this.analysis = analysis;
        Map<String, Float> parts = new TreeMap<>(fields(TextPart.OWN));
        parts.put(IndexFields.NAMES, Relevance.NAMES);
        own = new Fields(parts, IndexFields.WORDS);
        about = new Fields(fields(EnumSet.of(TextPart.ABOUT)), IndexFields.ABOUT_WORDS);
    }

    /**
     * Where words are looked for.
     *
     * @param forms in which they stand in all their forms, with their weights
     * @param words in which they stand as they are written
     */
    private record Fields(Map<String, Float> forms, String words) {
    }

    /**
     * What has words of the question in its own texts.
     *
     * @param typos whether words may be mistyped
     */
    PredicateFinalStep of(SearchPredicateFactory find, Question question, boolean typos) {
        return new Asked(find, own, typos).all(question);
    }

    /** Quotes that have words of the question in what is said around them; likewise. */
    PredicateFinalStep about(SearchPredicateFactory find, Question question, boolean typos) {
        return new Asked(find, about, typos).all(question);
    }

    /** The words of a question that can be looked for as if they were mistyped. */
    Set<String> mistakable(Question question) {
        return question.wanted().stream().filter(term -> term.form() == Form.WORD)
                .flatMap(term -> analysis.words(term.text()).stream())
                .filter(word -> Relevance.errors(word) > 0).collect(Collectors.toSet());
    }

    private Map<String, Float> fields(Set<TextPart> parts) {
        Map<String, Float> weights = new TreeMap<>();
        for (String language : analysis.languages()) {
            parts.forEach(part -> weights.put(part.in(language), Relevance.of(part)));
        }
        return weights;
    }

    private boolean isCommon(Collection<Term> clause) {
        return clause.stream().allMatch(term -> term.isStopWord(analysis));
    }

    /** One question, of some fields. */
    private final class Asked {

        private final SearchPredicateFactory find;
        private final Fields fields;
        private final boolean typos;

        Asked(SearchPredicateFactory find, Fields fields, boolean typos) {
            this.find = find;
            this.fields = fields;
            this.typos = typos;
        }

        PredicateFinalStep all(Question question) {
            if (question.isEmpty()) {
                return find.matchNone();
            }
            List<List<Term>> counting = question.clauses().stream().filter(clause -> !isCommon(clause)).toList();
            List<List<Term>> needed = counting.isEmpty() ? question.clauses() : counting;
            return find.bool(all -> {
                all.must(enough(needed));
                question.clauses().stream().filter(clause -> !needed.contains(clause))
                        .forEach(clause -> all.should(common(clause)));
                question.excluded().forEach(term -> all.mustNot(term(term, false)));
            });
        }

        /** Phrases have to be there; of words as many as there should be. */
        private PredicateFinalStep enough(List<List<Term>> clauses) {
            if (clauses.isEmpty()) {
                return find.matchAll();
            }
            return find.bool(some -> {
                for (List<Term> clause : clauses) {
                    PredicateFinalStep any = anyOf(clause);
                    if (clause.stream().allMatch(term -> term.form() == Form.PHRASE)) {
                        some.must(any);
                    } else {
                        some.should(any);
                    }
                }
                some.minimumShouldMatch(enough -> enough
                        .ifMoreThan(0).thenRequirePercent(100)
                        .ifMoreThan(Relevance.ALL_UP_TO).thenRequirePercent(Relevance.MOST_PERCENT)
                        .ifMoreThan(Relevance.MOST_UP_TO).thenRequirePercent(Relevance.FEW_PERCENT));
            });
        }

        private PredicateFinalStep common(List<Term> clause) {
            var any = find.bool();
            clause.forEach(term -> any.should(term(term, false)));
            return any.boost(Relevance.STOP_WORD);
        }

        private PredicateFinalStep anyOf(List<Term> alternatives) {
            return alternatives.size() == 1
                    ? term(alternatives.get(0), typos)
                    : find.bool(any -> alternatives.forEach(term -> any.should(term(term, typos))));
        }

        private PredicateFinalStep term(Term term, boolean mayBeMistyped) {
            return switch (term.form()) {
                case PHRASE -> words(term.text());
                case WORD -> mayBeMistyped ? nearly(term.text()) : words(term.text());
                case PREFIX -> beginning(term.text());
            };
        }

        /** Words in this order; one that a hyphen or the like divides is a phrase, too. */
        private PredicateFinalStep words(String text) {
            return find.bool(any -> fields.forms.forEach((field, weight) ->
                    any.should(find.phrase().field(field).boost(weight).matching(text))));
        }

        private PredicateFinalStep nearly(String text) {
            return find.bool(any -> {
                any.should(words(text));
                for (String word : analysis.words(text)) {
                    int errors = Relevance.errors(word);
                    if (errors > 0) {
                        any.should(find.match().field(fields.words).boost(Relevance.WORDS).matching(word).fuzzy(errors, 1));
                    }
                }
            });
        }

        private PredicateFinalStep beginning(String text) {
            List<String> words = analysis.words(text);
            return find.bool(all -> {
                for (int i = 0; i < words.size(); i++) {
                    all.must(i < words.size() - 1
                            ? find.match().field(fields.words).matching(words.get(i))
                            : find.prefix().field(fields.words).boost(Relevance.WORDS).matching(words.get(i)));
                }
            });
        }
    }
}

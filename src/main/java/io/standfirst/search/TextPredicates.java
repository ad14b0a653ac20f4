package io.standfirst.search;

import io.standfirst.search.Question.Form;
import io.standfirst.search.Question.Term;
import io.standfirst.search.index.Analysis;
import io.standfirst.search.index.IndexFields;
import io.standfirst.search.index.IndexFields.TextPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Turns a question into a condition on entries of the index, which also ranks them. */
@ApplicationScoped
class TextPredicates {

    private final Analysis analysis;

    TextPredicates(Analysis analysis) {
        this.analysis = analysis;
    }

    /** @param typos whether words may be mistyped */
    PredicateFinalStep of(SearchPredicateFactory find, Question question, boolean typos) {
        if (question.isEmpty()) {
            return find.matchNone();
        }
        List<List<Term>> counting = question.clauses().stream().filter(clause -> !isCommon(clause)).toList();
        List<List<Term>> needed = counting.isEmpty() ? question.clauses() : counting;
        return find.bool(all -> {
            all.must(enough(find, needed, typos));
            question.clauses().stream().filter(clause -> !needed.contains(clause))
                    .forEach(clause -> all.should(common(find, clause)));
            question.excluded().forEach(term -> all.mustNot(term(find, term, false)));
        });
    }

    /** Phrases have to be there; of words as many as there should be. */
    private PredicateFinalStep enough(SearchPredicateFactory find, List<List<Term>> clauses, boolean typos) {
        if (clauses.isEmpty()) {
            return find.matchAll();
        }
        return find.bool(some -> {
            for (List<Term> clause : clauses) {
                PredicateFinalStep any = anyOf(find, clause, typos);
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

    private PredicateFinalStep common(SearchPredicateFactory find, List<Term> clause) {
        var any = find.bool();
        clause.forEach(term -> any.should(term(find, term, false)));
        return any.boost(Relevance.STOP_WORD);
    }

    private boolean isCommon(Collection<Term> clause) {
        return clause.stream().allMatch(term -> term.isStopWord(analysis));
    }

    private PredicateFinalStep anyOf(SearchPredicateFactory find, List<Term> alternatives, boolean typos) {
        return alternatives.size() == 1
                ? term(find, alternatives.get(0), typos)
                : find.bool(any -> alternatives.forEach(term -> any.should(term(find, term, typos))));
    }

    private PredicateFinalStep term(SearchPredicateFactory find, Term term, boolean typos) {
        return switch (term.form()) {
            case PHRASE -> words(find, term.text());
            case WORD -> typos ? nearly(find, term.text()) : words(find, term.text());
            case PREFIX -> beginning(find, term.text());
        };
    }

    /** Words in this order; one that a hyphen or the like divides is a phrase, too. */
    private PredicateFinalStep words(SearchPredicateFactory find, String text) {
        return find.bool(any -> {
            for (String language : analysis.languages()) {
                for (TextPart part : TextPart.values()) {
                    any.should(find.phrase().field(part.in(language)).boost(Relevance.of(part)).matching(text));
                }
            }
            any.should(find.phrase().field(IndexFields.NAMES).boost(Relevance.NAMES).matching(text));
        });
    }

    private PredicateFinalStep nearly(SearchPredicateFactory find, String text) {
        return find.bool(any -> {
            any.should(words(find, text));
            for (String word : analysis.words(text)) {
                int errors = Relevance.errors(word);
                if (errors > 0) {
                    any.should(find.match().field(IndexFields.WORDS).boost(Relevance.WORDS).matching(word).fuzzy(errors, 1));
                }
            }
        });
    }

    private PredicateFinalStep beginning(SearchPredicateFactory find, String text) {
        List<String> words = analysis.words(text);
        return find.bool(all -> {
            for (int i = 0; i < words.size(); i++) {
                all.must(i < words.size() - 1
                        ? find.match().field(IndexFields.WORDS).matching(words.get(i))
                        : find.prefix().field(IndexFields.WORDS).boost(Relevance.WORDS).matching(words.get(i)));
            }
        });
    }
}

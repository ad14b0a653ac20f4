package io.standfirst.search;

import io.standfirst.search.Question.Form;
import io.standfirst.search.Question.Term;
import io.standfirst.search.index.Analysis;
import io.standfirst.store.Found;
import io.standfirst.store.FoundItem.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.apache.lucene.util.QueryBuilder;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Marks the words of a question in what was found. It reads the words of the store, not those of the index, so that what
 * it shows is what may be seen now; and the index need not keep them.
 */
@ApplicationScoped
public class Highlighter {

    private static final String FIELD = "text";
    /** The text is in no index. */
    private static final int NO_DOCUMENT = -1;
    private static final int FRAGMENTS = 2;
    /** Characters; sentences that are shorter are joined. */
    private static final int FRAGMENT_LENGTH = 160;
    /** Characters; what has no sentences is cut. */
    private static final int LONGEST_FRAGMENT = 400;
    /** Characters of a story in which words are looked for: more than any that people write. */
    private static final int LOOKED_AT = 500_000;

    /** Letters of a word. */
    private static final int SHORT = 4;
    /** Letters that the forms of longer words have in common. */
    private static final int SURE = 3;

    private final Analysis analysis;

    Highlighter(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * Begins to mark the words of a question.
     *
     * @param typos whether words may be mistyped
     */
    public Marking of(Question question, boolean typos) {
        return new Marking(question, typos);
    }

    /** Of one question, in whatever is found for it. Not for several threads. */
    public final class Marking {

        private final Question question;
        private final boolean typos;
        private final Map<String, Wanted> wanted = new HashMap<>();

        private Marking(Question question, boolean typos) {
            this.question = question;
            this.typos = typos;
        }

        public Highlights in(Found found) {
            Wanted words = wanted.computeIfAbsent(analysis.language(found.article().language()), this::in);
            boolean article = found.item().kind() == Kind.ARTICLE;
            boolean section = found.item().kind() == Kind.SECTION;
            return new Highlights(
                    article ? words.whole(found.article().headline()) : null,
                    article ? words.whole(found.article().standfirst()) : null,
                    section ? words.whole(found.sections().get(0).heading()) : null,
                    found.quote() == null ? words.fragments(body(found)) : words.whole(found.quote().quote().text()));
        }

        private Wanted in(String language) {
            return new Wanted(reading(language), query(question, language, typos));
        }

        /** Passes over words that the query could not match; it does no harm if it does not pass over some of them. */
        private Analyzer reading(String language) {
            Set<String> terms = new HashSet<>();
            List<String> beginnings = new ArrayList<>();
            List<String> mistyped = new ArrayList<>();
            for (Term term : question.wanted()) {
                List<String> words = analysis.words(term.text());
                analysis.forms(language, term.text()).forEach(form -> terms.add(form.term()));
                terms.addAll(words);
                beginnings.addAll(term.form() == Form.PREFIX ? words : List.of());
                mistyped.addAll(typos && term.form() == Form.WORD ? words : List.of());
            }
            Set<Character> letters = terms.stream().map(term -> term.charAt(0)).collect(Collectors.toSet());
            boolean endings = analysis.changesEndingsOnly(language);
            Predicate<String> counts = word -> terms.contains(word)
                    || (!endings || terms.stream().anyMatch(term -> mayBeFormOf(word, term)))
                            && terms.contains(analysis.stem(language, word))
                    || beginnings.stream().anyMatch(word::startsWith)
                    || mistyped.stream().anyMatch(other -> Spelling.distance(other, word) <= Relevance.errors(other));
            return analysis.reading(language, endings ? letters : Set.of(), counts);
        }

        /** Whether it is worth stemming. Only short words have forms like "dying" of "die". */
        private static boolean mayBeFormOf(String word, String term) {
            return word.regionMatches(0, term, 0, term.length() > SHORT ? SURE : 1);
        }
    }

    /** Marks what is looked for in the texts of one language. */
    private static final class Wanted {

        private final FieldHighlighter whole;
        private final FieldHighlighter fragments;

        Wanted(Analyzer reading, Query query) {
            whole = new TextMarker(reading, Integer.MAX_VALUE, WholeBreakIterator::new).of(query, 1);
            fragments = new TextMarker(reading, LONGEST_FRAGMENT, () -> LengthGoalBreakIterator.createMinLength(
                    BreakIterator.getSentenceInstance(Locale.ROOT), FRAGMENT_LENGTH, 0.5f)).of(query, FRAGMENTS);
        }

        String whole(String text) {
            return mark(text, whole);
        }

        String fragments(String text) {
            return mark(text.length() <= LOOKED_AT ? text : text.substring(0, Blanks.before(text, LOOKED_AT)), fragments);
        }

        private static String mark(String text, FieldHighlighter marker) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return (String) marker.highlightFieldForDoc(null, NO_DOCUMENT, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Prepares once what the one of Lucene prepares anew for each text. */
    private static final class TextMarker extends UnifiedHighlighter {

        /** @param longest in characters, of a fragment */
        TextMarker(Analyzer reading, int longest, Supplier<BreakIterator> breaks) {
            super(builderWithoutSearcher(reading).withFormatter(new SafeFragments(longest)).withBreakIterator(breaks)
                    .withMaxNoHighlightPassages(0));
        }

        FieldHighlighter of(Query query, int fragments) {
            return getFieldHighlighter(FIELD, query, extractTerms(query), fragments);
        }
    }

    private static String body(Found found) {
        return found.sections().stream().map(Found.Text::text).collect(Collectors.joining("\n"));
    }

    private Query query(Question question, String language, boolean typos) {
        List<Term> wanted = question.wanted();
        boolean onlyStopWords = wanted.stream().allMatch(term -> term.isStopWord(analysis));
        QueryBuilder builder = new QueryBuilder(analysis.analyzer(language));
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Term term : wanted) {
            if (onlyStopWords || !term.isStopWord(analysis)) {
                add(any, builder.createPhraseQuery(FIELD, term.text()), term.form() != Form.PREFIX);
                for (String word : analysis.words(term.text())) {
                    var written = new org.apache.lucene.index.Term(FIELD, word);
                    add(any, new PrefixQuery(written), term.form() == Form.PREFIX);
                    int errors = Relevance.errors(word);
                    if (typos && term.form() == Form.WORD && errors > 0) {
                        any.add(nearly(written, errors), BooleanClause.Occur.SHOULD);
                    }
                }
            }
        }
        return any.build();
    }

    /** Lucene's own fuzzy query is made anew for each text. As in the index, the first letter is right. */
    private static Query nearly(org.apache.lucene.index.Term written, int errors) {
        int first = Character.charCount(written.text().codePointAt(0));
        String rest = written.text().substring(first);
        return new AutomatonQuery(written, new LevenshteinAutomata(rest, true).toAutomaton(errors, written.text().substring(0, first)));
    }

    private static void add(BooleanQuery.Builder any, Query query, boolean wanted) {
        if (wanted && query != null) {
            any.add(query, BooleanClause.Occur.SHOULD);
        }
    }
}

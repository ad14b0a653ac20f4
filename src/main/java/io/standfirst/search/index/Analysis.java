package io.standfirst.search.index;

import io.standfirst.search.index.Beginnings.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * How words are made comparable: neither case nor accents count, nor, in languages that have a stemmer, their forms. Stop
 * words stay in the index, so that phrases are found as they are; {@link #isStopWord} tells which ones do not have to match.
 */
@ApplicationScoped
public class Analysis {

    /** Stands for all languages without a stemmer. */
    public static final String NEUTRAL = "neutral";

    private static final Set<String> STOP_WORDS = stopWords();
    /** The stemmers that leave beginnings as they are. */
    static final Set<String> OF_ENDINGS = Set.of("Danish", "Dutch", "English", "Finnish", "French", "German", "Italian", "Norwegian",
            "Porter", "Portuguese", "Romanian", "Russian", "Spanish", "Swedish");

    private final Map<String, String> stemmers;
    private final Map<String, Analyzer> analyzers = new TreeMap<>();

    Analysis(SearchSettings settings) {
        stemmers = new TreeMap<>(settings.stemmers());
        KnownTexts known = new KnownTexts();
        Analyzer folded = known.remembering(NEUTRAL, new Folded());
        analyzers.put(NEUTRAL, folded);
        stemmers.forEach((language, stemmer) -> analyzers.put(language, known.remembering(language, new Stemmed(folded, stemmer))));
    }

    /**
     * A word.
     *
     * @param term    as it is compared
     * @param written as it stands in the text
     */
    public record Form(String term, String written) {
    }

    /** The languages that words are taken apart by, the neutral one included. */
    public Set<String> languages() {
        return analyzers.keySet();
    }

    /** Which of {@link #languages} a language tag belongs to. */
    public String language(String tag) {
        String primary = tag == null ? "" : tag.split("-")[0].toLowerCase(Locale.ROOT);
        return analyzers.containsKey(primary) ? primary : NEUTRAL;
    }

    /** For what is indexed, and for questions. */
    public Analyzer analyzer(String language) {
        return analyzers.get(language);
    }

    /**
     * For marking what was found: each word both as it is written and as its stem. Most words of a text are passed over before
     * anything costly is done with them; of each it is asked once. Not for several threads.
     *
     * @param letters what words that count begin with, folded; empty if that is not known
     * @param counts  whether a word counts, which is folded but not stemmed
     */
    public Analyzer reading(String language, Set<Character> letters, Predicate<String> counts) {
        return new Reading(stemmers.get(language), new Wanted(letters, counts));
    }

    /** Whether a stem begins with the letter that its word begins with. */
    public boolean changesEndingsOnly(String language) {
        return !stemmers.containsKey(language) || OF_ENDINGS.contains(stemmers.get(language));
    }

    /** What a folded word is compared by. */
    public String stem(String language, String word) {
        List<String> stems = tokens(analyzers.get(language), word);
        return stems.isEmpty() ? word : stems.get(0);
    }

    /** By language, which of Lucene's Snowball stemmers knows the forms of its words. */
    Map<String, String> stemmers() {
        return Collections.unmodifiableMap(stemmers);
    }

    /** What changes if an index has to be made anew. */
    String signature() {
        return stemmers.toString();
    }

    /** The words of a text, folded but not stemmed. */
    public List<String> words(String text) {
        return tokens(analyzers.get(NEUTRAL), text);
    }

    /** The words of a text as they are written, each with its form in the index. */
    public List<Form> forms(String language, String text) {
        return forms(analyzers.get(language), text);
    }

    /** Whether a folded word is so common in one of the languages that it says nothing. */
    public static boolean isStopWord(String word) {
        return STOP_WORDS.contains(word);
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        return forms(analyzer, text).stream().map(Form::term).toList();
    }

    private static List<Form> forms(Analyzer analyzer, String text) {
        List<Form> forms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                forms.add(new Form(term.toString(), text.substring(place.startOffset(), place.endOffset())));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }

    private static Set<String> stopWords() {
        Set<String> folded = new HashSet<>();
        for (CharArraySet words : List.of(EnglishAnalyzer.getDefaultStopSet(), FrenchAnalyzer.getDefaultStopSet(),
                GermanAnalyzer.getDefaultStopSet(), SpanishAnalyzer.getDefaultStopSet())) {
            for (Object word : words) {
                folded.addAll(tokens(new Folded(), new String((char[]) word)));
            }
        }
        return folded;
    }

    /** Accents go before the stemmer, so that a question typed without them has the same stems. */
    private static TokenStream folded(TokenStream words) {
        return new ASCIIFoldingFilter(new EnglishPossessiveFilter(
                new ElisionFilter(new LowerCaseFilter(new MarkFilter(words)), FrenchAnalyzer.DEFAULT_ARTICLES)));
    }

    private static final class Folded extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, folded(words));
        }
    }

    private static final class Stemmed extends AnalyzerWrapper {

        private final Analyzer folded;
        private final String stemmer;

        Stemmed(Analyzer folded, String stemmer) {
            super(PER_FIELD_REUSE_STRATEGY);
            this.folded = folded;
            this.stemmer = stemmer;
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return folded;
        }

        @Override
        protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents words) {
            return new TokenStreamComponents(words.getSource(), new StemFilter(words.getTokenStream(), stemmer));
        }
    }

    private static final class Reading extends Analyzer {

        private final String stemmer;
        private final Wanted wanted;

        /** @param stemmer null for none */
        Reading(String stemmer, Wanted wanted) {
            this.stemmer = stemmer;
            this.wanted = wanted;
        }

        @Override
        protected Reader initReader(String field, Reader text) {
            return Beginnings.of(text, wanted);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream read = new Counting(folded(words), wanted);
            return new TokenStreamComponents(words, stemmer == null ? read
                    : new RemoveDuplicatesTokenFilter(new SnowballFilter(new KeywordRepeatFilter(read), stemmer)));
        }
    }

    /** Words that count; the others leave gaps, so that phrases stay what they are. */
    private static final class Counting extends FilteringTokenFilter {

        private final Wanted wanted;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Counting(TokenStream words, Wanted wanted) {
            super(words);
            this.wanted = wanted;
        }

        @Override
        protected boolean accept() {
            return wanted.counts(term.buffer(), 0, term.length());
        }
    }
}

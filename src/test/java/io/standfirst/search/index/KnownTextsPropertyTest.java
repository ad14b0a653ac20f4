package io.standfirst.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words that are remembered are those of the analyzer that took them apart. */
class KnownTextsPropertyTest {

    private record Token(String term, int from, int to, int step) {
    }

    private int asked;
    private final Analyzer plain = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(text -> {
                asked++;
                words.setReader(text);
            }, new LowerCaseFilter(words));
        }
    };
    private final Analyzer remembering = new KnownTexts().remembering("any", plain);

    @Property(tries = 500)
    void areTheSame(@ForAll("texts") String text) throws IOException {
        List<Token> expected = tokens(plain, text);
        assertEquals(expected, tokens(remembering, text));
        int before = asked;
        assertEquals(expected, tokens(remembering, text));
        assertEquals(before, asked, "taken apart again");
    }

    /** Of words long and short, of letters that grow or shrink, and of nothing. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.strings().withChars("abÀßİé\u0301\u00ad漢😀3.'-").ofMinLength(0).ofMaxLength(12);
        Arbitrary<String> longWords = Arbitraries.strings().withChars("xyz").ofMinLength(200).ofMaxLength(600);
        return Arbitraries.frequencyOf(Tuple.of(20, words), Tuple.of(1, longWords))
                .list().ofMaxSize(1_500).map(list -> String.join(" ", list));
    }

    private static List<Token> tokens(Analyzer analyzer, String text) throws IOException {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("any", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset(), step.getPositionIncrement()));
            }
            stream.end();
            tokens.add(new Token("", place.startOffset(), place.endOffset(), step.getPositionIncrement()));
        }
        return tokens;
    }
}

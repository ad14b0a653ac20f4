package io.standfirst.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What {@link Analysis#changesEndingsOnly} says. */
class StemmersPropertyTest {

    @Property(tries = 2_000)
    void stemsBeginAsTheirWords(@ForAll("stemmers") String stemmer, @ForAll("words") String word) throws IOException {
        assertEquals(word.charAt(0), stem(stemmer, word).charAt(0), stemmer);
    }

    @Provide
    Arbitrary<String> stemmers() {
        return Arbitraries.of(Analysis.OF_ENDINGS);
    }

    /** Folded ones, of the letters that endings are made of. */
    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> ends = Arbitraries.of("", "s", "es", "ies", "ied", "ing", "ement", "ungen", "lich", "amente", "aciones",
                "ening", "ssa", "ilor", "ying", "y", "e", "eux", "isch");
        return Arbitraries.strings().withChars("abcdefghijklmnopqrstuvwxyzаеиймнстя").ofMinLength(1).ofMaxLength(9)
                .flatMap(begin -> ends.map(end -> begin + end));
    }

    private static String stem(String stemmer, String word) throws IOException {
        WhitespaceTokenizer words = new WhitespaceTokenizer();
        words.setReader(new StringReader(word));
        try (TokenStream stream = new SnowballFilter(words, stemmer)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            stream.incrementToken();
            return term.toString();
        }
    }
}

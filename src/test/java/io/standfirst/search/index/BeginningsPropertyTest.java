package io.standfirst.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.standfirst.search.index.Beginnings.Wanted;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** {@link Beginnings} lets all words through that count, where they are, and makes none neighbours that are not. */
class BeginningsPropertyTest {

    /** @param follows whether it stands right behind another one that begins with one of the letters */
    private record Word(String term, int start, int end, boolean follows) {
    }

    private static final int EASE = 4;

    @Property(tries = 2_000)
    void theSameWordsAreFound(@ForAll("texts") String text, @ForAll("letters") @Size(min = 1) Set<Character> letters)
            throws IOException {
        assertEquals(words(text, Set.of(), letters), words(text, letters, letters), text);
    }

    /** Not each that begins with one of the letters. */
    private static boolean counts(String word) {
        return word.length() != EASE;
    }

    private static List<Word> words(String text, Set<Character> through, Set<Character> letters) throws IOException {
        List<Word> words = new ArrayList<>();
        StandardTokenizer tokenizer = new StandardTokenizer();
        tokenizer.setReader(Beginnings.of(new StringReader(text), new Wanted(through, BeginningsPropertyTest::counts)));
        try (TokenStream stream = new LowerCaseFilter(tokenizer)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int since = 2;
            while (stream.incrementToken()) {
                since += step.getPositionIncrement();
                if (letters.contains(term.charAt(0)) && counts(term.toString())) {
                    words.add(new Word(term.toString(), place.startOffset(), place.endOffset(), since == 1));
                    since = 0;
                }
            }
        }
        return words;
    }

    @Provide
    Arbitrary<Set<Character>> letters() {
        return Arbitraries.of('a', 'b', 'e', 'o', 's', 't', '0', '7').set().ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "bee", "Stone", "0", "7,000", "ease", "co-op", "l'eau", "don’t", "“Tea”", "Ómega", "x_ben", "www.b.org", "船坞", "—",
                        "b.c", "-", "&", "--", "__init__", "foo_", "_", "a_", "\ud83d\udea2", "z", "quay", "\u00a0", "\u202f").list().ofMaxSize(12)
                .flatMap(words -> Arbitraries.of(" ", "  ", "\n", "", "\t", ", ").map(blank ->
                        words.stream().collect(Collectors.joining(blank))));
    }
}

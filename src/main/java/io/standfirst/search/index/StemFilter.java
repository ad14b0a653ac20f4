package io.standfirst.search.index;

import java.io.IOException;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.SnowballStemmer;

/**
 * Stems words as {@link SnowballFilter} does, and remembers the stems of the last few thousand: the same words make up most of
 * every text, and a stemmer is the most costly part of taking one apart.
 */
final class StemFilter extends TokenFilter {

    private static final int REMEMBERED = 8_192;

    private final SnowballStemmer stemmer;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private CharArrayMap<char[]> stems = new CharArrayMap<>(0, false);

    /** @param stemmer one of Lucene's, such as {@code English} */
    StemFilter(TokenStream words, String stemmer) {
        super(words);
        this.stemmer = named(stemmer);
    }

    private static SnowballStemmer named(String stemmer) {
        try {
            return Class.forName("org.tartarus.snowball.ext." + stemmer + "Stemmer").asSubclass(SnowballStemmer.class)
                    .getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Lucene has no Snowball stemmer " + stemmer, e);
        }
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] stem = stems.get(term.buffer(), 0, term.length());
        if (stem == null) {
            stem = stem();
            if (stems.size() >= REMEMBERED) {
                stems = new CharArrayMap<>(REMEMBERED, false);
            }
            stems.put(term.toString(), stem);
        }
        term.copyBuffer(stem, 0, stem.length);
        return true;
    }

    private char[] stem() {
        stemmer.setCurrent(term.toString());
        stemmer.stem();
        return stemmer.getCurrent().toCharArray();
    }
}

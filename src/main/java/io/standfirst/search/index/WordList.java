package io.standfirst.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of a text as an analyzer makes them, each one position after the other. Not to be changed once it is made. */
final class WordList {

    /** Texts have about a word for so many characters. */
    private static final int USUAL_WORD = 6;
    private static final int OVERHEAD = 120;

    /** All words, one behind the other. */
    private char[] letters;
    /** Where each word ends in that. */
    private int[] ends;
    /** Where each word stands in the text. */
    private int[] from;
    private int[] to;
    private int size;
    private int length;

    private WordList(int length) {
        int words = length / USUAL_WORD + 1;
        letters = new char[length];
        ends = new int[words];
        from = new int[words];
        to = new int[words];
    }

    static WordList of(Analyzer analyzer, String text) {
        WordList list = new WordList(text.length());
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                list.add(term, place);
            }
            stream.end();
            list.length = place.endOffset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        list.letters = Arrays.copyOf(list.letters, list.end(list.size));
        list.resize(list.size);
        return list;
    }

    private void add(CharTermAttribute term, OffsetAttribute place) {
        int begin = end(size);
        int end = begin + term.length();
        if (end > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(end, 2 * letters.length));
        }
        if (size == ends.length) {
            resize(2 * size);
        }
        System.arraycopy(term.buffer(), 0, letters, begin, term.length());
        ends[size] = end;
        from[size] = place.startOffset();
        to[size] = place.endOffset();
        size++;
    }

    private void resize(int words) {
        ends = Arrays.copyOf(ends, words);
        from = Arrays.copyOf(from, words);
        to = Arrays.copyOf(to, words);
    }

    private int end(int words) {
        return words == 0 ? 0 : ends[words - 1];
    }

    int size() {
        return size;
    }

    /** Of the text, in UTF-16 units, as far as the analyzer has read it. */
    int length() {
        return length;
    }

    /** In bytes, by estimate. */
    int weight() {
        return OVERHEAD + 2 * letters.length + 3 * Integer.BYTES * size;
    }

    void write(int word, CharTermAttribute term, OffsetAttribute place) {
        int begin = end(word);
        term.copyBuffer(letters, begin, ends[word] - begin);
        place.setOffset(from[word], to[word]);
    }
}

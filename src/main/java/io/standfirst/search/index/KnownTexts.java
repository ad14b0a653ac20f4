package io.standfirst.search.index;

import java.io.CharArrayWriter;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Remembers the words of the last texts that were taken apart. A text goes into the index four times and more: in its
 * article and in its section, stemmed and as it is written, in the working copy and in the published edition; and to take it
 * apart costs more than to index its words.
 */
final class KnownTexts {

    /** In bytes: the texts of some fifty articles. */
    private static final long MOST = 4_000_000;

    /** @param analysis by whose rules the words were made */
    private record Key(String analysis, String text) {
    }

    /** That which was asked for last at the end. Wanted next is what has just come, so a cache that counts how often is of no use. */
    private final Map<Key, WordList> lists = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    /** The same words as another analyzer, whose words follow one another without gaps, and which filters no characters. */
    Analyzer remembering(String analysis, Analyzer analyzer) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(new Known(text -> words(analysis, analyzer, text)));
            }
        };
    }

    private WordList words(String analysis, Analyzer analyzer, String text) {
        Key key = new Key(analysis, text);
        WordList known = find(key);
        if (known == null) {
            known = WordList.of(analyzer, text);
            keep(key, known);
        }
        return known;
    }

    private synchronized WordList find(Key key) {
        return lists.get(key);
    }

    private synchronized void keep(Key key, WordList list) {
        if (lists.put(key, list) == null) {
            weight += weight(key, list);
        }
        for (Iterator<Entry<Key, WordList>> all = lists.entrySet().iterator(); weight > MOST && all.hasNext();) {
            Entry<Key, WordList> oldest = all.next();
            weight -= weight(oldest.getKey(), oldest.getValue());
            all.remove();
        }
    }

    private static int weight(Key key, WordList list) {
        return 2 * key.text.length() + list.weight();
    }

    /** Gives the words of a text, known or not. */
    private static final class Known extends Tokenizer {

        private static final int CHUNK = 4_096;

        private final Function<String, WordList> lists;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
        private final CharArrayWriter text = new CharArrayWriter(CHUNK);
        private final char[] chunk = new char[CHUNK];
        private WordList list;
        private int next;

        Known(Function<String, WordList> lists) {
            this.lists = lists;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            for (int read = input.read(chunk); read >= 0; read = input.read(chunk)) {
                text.write(chunk, 0, read);
            }
            list = lists.apply(text.toString());
            text.reset();
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            if (next == list.size()) {
                return false;
            }
            clearAttributes();
            list.write(next++, term, place);
            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            place.setOffset(list.length(), list.length());
        }

        @Override
        public void close() throws IOException {
            super.close();
            list = null;
        }
    }
}

package io.standfirst.search.index;

import io.standfirst.search.index.IndexFields.TextPart;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.TermQuery;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Tells which words of a text set it apart: those that it says often, and that few others of the index say. */
public final class Keywords {

    private static final int MOST = 30;
    /** An article's own words stand in the index up to three times: in the article, in a section and in a quote. */
    private static final int IN_ANOTHER = 4;

    private Keywords() {
    }

    /**
     * The words, as they are compared, each with its weight: 1 for the one that weighs most.
     *
     * @param language one of {@link Analysis#languages}
     */
    public static Map<String, Float> of(
            SearchSession session, Class<? extends IndexedEntry> type, Analysis analysis, String language, String text) {
        try (IndexReader index = session.scope(type).extension(LuceneExtension.get()).openIndexReader()) {
            MoreLikeThis words = new MoreLikeThis(index);
            words.setAnalyzer(analysis.analyzer(language));
            words.setMaxQueryTerms(MOST);
            words.setMinTermFreq(1);
            words.setMinDocFreq(IN_ANOTHER);
            words.setBoost(true);
            return weights((BooleanQuery) words.like(TextPart.BODY.in(language), new StringReader(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Float> weights(BooleanQuery query) {
        Map<String, Float> weights = new LinkedHashMap<>();
        for (BooleanClause clause : query) {
            BoostQuery word = (BoostQuery) clause.getQuery();
            weights.put(((TermQuery) word.getQuery()).getTerm().text(), word.getBoost());
        }
        return weights;
    }
}

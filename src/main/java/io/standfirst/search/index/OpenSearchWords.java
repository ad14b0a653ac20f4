package io.standfirst.search.index;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/**
 * {@link Analysis} for OpenSearch, which takes words apart itself: the same steps in the same order by the same classes
 * of Lucene, by the names that they have there.
 */
final class OpenSearchWords implements ElasticsearchAnalysisConfigurer {

    private static final String ELISION = "articles_elided";
    private static final String POSSESSIVE = "possessive_english";
    private static final String MARKS = "marks";
    private static final String STEMMER = "stemmer_";

    private final Analysis analysis;

    OpenSearchWords(Analysis analysis) {
        this.analysis = analysis;
    }

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter(ELISION).type("elision").param("articles", articles());
        context.tokenFilter(MARKS).type("pattern_replace").param("pattern", MarkFilter.MARKS).param("replacement", "");
        context.tokenFilter(POSSESSIVE).type("stemmer").param("language", POSSESSIVE);
        analysis.stemmers().forEach((language, stemmer) ->
                context.tokenFilter(STEMMER + language).type("snowball").param("language", stemmer));
        for (String language : analysis.languages()) {
            var words = context.analyzer(language).custom().tokenizer("standard");
            if (analysis.stemmers().containsKey(language)) {
                words.tokenFilters(MARKS, "lowercase", ELISION, POSSESSIVE, "asciifolding", STEMMER + language);
            } else {
                words.tokenFilters(MARKS, "lowercase", ELISION, POSSESSIVE, "asciifolding");
            }
        }
    }

    private static String[] articles() {
        CharArraySet articles = FrenchAnalyzer.DEFAULT_ARTICLES;
        return articles.stream().map(article -> new String((char[]) article)).sorted().toArray(String[]::new);
    }
}

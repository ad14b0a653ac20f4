package io.standfirst.search;

import io.standfirst.article.Article;
import io.standfirst.article.Section;
import io.standfirst.search.index.Analysis;
import io.standfirst.search.index.Analysis.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of an article, taken apart to be compared with those of another. */
final class Wording {

    /** Characters of an article that are compared; what a story is about stands at its beginning. */
    private static final int LOOKED_AT = 20_000;
    /** Words in a row; two texts that have many of the same rows are copies of one. */
    private static final int ROW = 4;

    private final List<Form> forms;
    private final Map<String, Integer> counts = new HashMap<>();
    /** Made when they are asked for. */
    private Set<List<String>> rows;

    private Wording(List<Form> forms) {
        this.forms = forms;
        forms.forEach(form -> counts.merge(form.term(), 1, Integer::sum));
    }

    /** @param language one of {@link Analysis#languages}, the same for all that are compared */
    static Wording of(Article article, Analysis analysis, String language) {
        return new Wording(analysis.forms(language, text(article)));
    }

    /** What a reader reads. */
    static String text(Article article) {
        String text = Stream.concat(
                        Stream.of(article.headline(), article.kicker(), article.standfirst()),
                        article.sections().stream().flatMap(Wording::texts))
                .filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return text.substring(0, Math.min(text.length(), LOOKED_AT));
    }

    private static Stream<String> texts(Section section) {
        return Stream.of(section.heading(), section.text());
    }

    int length() {
        return forms.size();
    }

    /** How often a word is said, as it is compared. */
    int count(String term) {
        return counts.getOrDefault(term, 0);
    }

    /** How a word is written: mostly, and of several ways that are as frequent the shortest. */
    String written(String term) {
        Map<String, Integer> ways = new HashMap<>();
        forms.stream().filter(form -> form.term().equals(term)).forEach(form -> ways.merge(form.written(), 1, Integer::sum));
        return ways.entrySet().stream().min(Map.Entry.<String, Integer>comparingByValue().reversed()
                        .thenComparing(way -> way.getKey().length()).thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow().getKey();
    }

    /** Whether most of what the shorter one says is said word for word by the other. */
    boolean isNearly(Wording other) {
        Set<List<String>> fewer = rows().size() <= other.rows().size() ? rows() : other.rows();
        Set<List<String>> more = fewer == rows() ? other.rows() : rows();
        return fewer.stream().filter(more::contains).count() >= Relevance.COPIED * fewer.size();
    }

    private Set<List<String>> rows() {
        if (rows == null) {
            List<String> terms = forms.stream().map(Form::term).toList();
            rows = IntStream.range(0, Math.max(1, terms.size() - ROW + 1))
                    .mapToObj(i -> terms.subList(i, Math.min(terms.size(), i + ROW)))
                    .collect(Collectors.toSet());
        }
        return rows;
    }
}

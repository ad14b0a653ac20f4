package io.standfirst.search.index;

import io.standfirst.article.Article;
import io.standfirst.article.Place;
import io.standfirst.article.Quote;
import io.standfirst.article.Section;
import io.standfirst.article.Span;
import io.standfirst.article.Topic;
import io.standfirst.store.StoredArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What tells what a quote is about: its own words, the paragraphs in which they stand, the heading over those, the article's
 * headline and the names of its topics.
 */
final class Surroundings {

    private Surroundings() {
    }

    static List<String> of(Quote quote, StoredArticle stored) {
        Article article = stored.article();
        List<String> texts = new ArrayList<>(List.of(quote.text()));
        Place place = quote.place();
        if (place != null && place.inStandfirst()) {
            texts.addAll(paragraphs(article.standfirst(), place.spans()));
        } else if (place != null) {
            article.sections().stream().filter(section -> section.id().equals(place.section())).findFirst()
                    .ifPresent(section -> texts.addAll(of(section, place)));
        }
        texts.add(article.headline());
        stored.topics().stream().map(Topic::name).forEach(texts::add);
        return texts;
    }

    private static List<String> of(Section section, Place place) {
        return Stream.concat(Stream.of(section.heading()), paragraphs(section.text(), place.spans()).stream())
                .filter(Objects::nonNull).toList();
    }

    /** Those that a span touches: in a plain text, each paragraph is a line. */
    private static List<String> paragraphs(String text, List<Span> spans) {
        List<String> touched = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int from = start;
            int to = from + line.codePointCount(0, line.length());
            if (spans.stream().anyMatch(span -> span.start() < to && span.end() > from)) {
                touched.add(line);
            }
            start = to + 1;
        }
        return touched;
    }
}

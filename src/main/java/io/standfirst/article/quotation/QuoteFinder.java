package io.standfirst.article.quotation;

import io.standfirst.article.Article;
import io.standfirst.article.Place;
import io.standfirst.article.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Finds the words of quotes in one article. Words stand only at word borders ("art" is not in "party") and are compared
 * as {@link Words} says. Where they are searched for, a place with two spans, around an attribution, counts only if the
 * words stand in one piece nowhere. Prepares a text when it is first searched, for all the quotes that follow; not for several
 * threads.
 */
public final class QuoteFinder {

    private final Article article;
    /** By section; that of the standfirst is null. Empty for what the article does not have. */
    private final Map<UUID, Optional<Part>> parts = new HashMap<>();
    private NearestText nearest;

    public QuoteFinder(Article article) {
        this.article = article;
    }

    /** In how many spots of these texts the words stand. */
    public static int count(List<String> texts, String words) {
        return search(texts.stream().map(text -> new Part(null, FoldedText.of(text))).toList(), words).size();
    }

    /** Every place where the words stand: in the standfirst first, then in the sections in their order. */
    public List<Place> find(String words) {
        return search(Stream.concat(Stream.of((UUID) null), article.sections().stream().map(Section::id))
                .flatMap(section -> part(section).stream()).toList(), words);
    }

    /**
     * Every place in one part of the article where the words stand.
     *
     * @param section null for the standfirst; a section that the article does not have holds no words
     */
    public List<Place> findIn(UUID section, String words) {
        return search(part(section).stream().toList(), words);
    }

    /**
     * Whether exactly these words stand at the place.
     *
     * @return false, too, if the spans overlap, are out of order or beyond the text, or cut a word in two
     */
    public boolean standsAt(String words, Place place) {
        return part(place.section())
                .flatMap(part -> part.text().runs(place.spans())
                        .filter(runs -> Words.of(words).standIn(part.text(), runs)))
                .isPresent();
    }

    /**
     * The run of words in the article that has most in common with these, to show to an editor who looks for them.
     *
     * @param hint where the words are thought to be; of several runs that are as good the nearest to it is taken; may
     *             be null
     * @return at most 200 code points; empty if nothing in the article resembles the words
     */
    public Optional<String> nearest(String words, Place hint) {
        if (nearest == null) {
            nearest = new NearestText(article);
        }
        return nearest.to(words, hint);
    }

    private Optional<Part> part(UUID section) {
        return parts.computeIfAbsent(section, id -> article.textAt(new Place(id, List.of()))
                .map(text -> new Part(id, FoldedText.of(text))));
    }

    private static List<Place> search(List<Part> parts, String words) {
        WordSearch search = new WordSearch(Words.of(words));
        List<Place> places = places(parts, search, WordSearch::contiguous);
        return places.isEmpty() ? places(parts, search, WordSearch::interrupted) : places;
    }

    private static List<Place> places(List<Part> parts, WordSearch search,
            BiFunction<WordSearch, FoldedText, List<Occurrence>> way) {
        List<Place> places = new ArrayList<>();
        for (Part part : parts) {
            for (Occurrence occurrence : way.apply(search, part.text())) {
                places.add(new Place(part.section(), part.text().spans(occurrence.runs())));
            }
        }
        return places;
    }

    /** The standfirst, if the section is null, or a section. */
    private record Part(UUID section, FoldedText text) {
    }
}

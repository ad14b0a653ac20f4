package io.standfirst.delivery;

import io.standfirst.search.Highlighter;
import io.standfirst.search.Highlights;
import io.standfirst.search.Question;
import io.standfirst.search.SearchResults;
import io.standfirst.store.Found;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** Makes documents of what a search has found. */
@ApplicationScoped
public class HitDocuments {

    private final Addresses addresses;
    private final Highlighter highlighter;

    HitDocuments(Addresses addresses, Highlighter highlighter) {
        this.addresses = addresses;
        this.highlighter = highlighter;
    }

    /** With the words of the question marked. */
    public List<HitDocument> of(SearchResults results, Question question) {
        Highlighter.Marking marking = highlighter.of(question, results.typos());
        return of(results, marking::in);
    }

    /** Without highlights, for whoever does not ask for them. */
    public List<HitDocument> unmarked(SearchResults results) {
        return of(results, found -> null);
    }

    private List<HitDocument> of(SearchResults results, Function<Found, Highlights> highlights) {
        return results.hits().stream()
                .map(hit -> HitDocument.of(hit, addresses.article(hit.found().article().slug()), highlights.apply(hit.found())))
                .toList();
    }
}

package io.standfirst.delivery;

import io.standfirst.search.Highlighter;
import io.standfirst.search.Question;
import io.standfirst.search.SearchResults;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

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
        return results.hits().stream()
                .map(hit -> HitDocument.of(hit, addresses.article(hit.found().article().slug()), marking.in(hit.found())))
                .toList();
    }
}

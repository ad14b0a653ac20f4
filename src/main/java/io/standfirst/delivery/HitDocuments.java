package io.standfirst.delivery;

import io.standfirst.search.SearchResults;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes documents of what a search has found. */
@ApplicationScoped
public class HitDocuments {

    private final Addresses addresses;

    HitDocuments(Addresses addresses) {
        this.addresses = addresses;
    }

    public List<HitDocument> of(SearchResults results) {
        return results.hits().stream()
                .map(hit -> HitDocument.of(hit, addresses.article(hit.found().article().slug())))
                .toList();
    }
}

package io.standfirst.search;

import io.standfirst.search.index.IndexFields;
import io.standfirst.search.index.IndexedEntry;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What of the index somebody's search reaches at all: readers have an index of their own, and of that what has not run out.
 * It keeps counts right; what leaves is confirmed by the store's rule besides.
 */
@ApplicationScoped
class Findable {

    Class<? extends IndexedEntry> from(View view) {
        return IndexedEntry.of(view);
    }

    /** @param gone articles that are seen no more, though the index may still have them */
    void narrow(SearchPredicateFactory find, BooleanPredicateClausesStep<?, ?> all, Viewpoint viewpoint, Set<UUID> gone) {
        all.filter(seen(find, viewpoint));
        if (!gone.isEmpty()) {
            all.mustNot(find.terms().field(IndexFields.ARTICLE).matchingAny(gone.stream().map(UUID::toString).toList()));
        }
    }

    PredicateFinalStep seen(SearchPredicateFactory find, Viewpoint viewpoint) {
        return switch (viewpoint.view()) {
            case WORKING -> find.matchAll();
            case PUBLISHED -> find.range().field(IndexFields.VISIBLE_UNTIL).greaterThan(viewpoint.now());
        };
    }
}

package io.standfirst.search;

import io.standfirst.search.index.IndexedEntry;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Has readers search in the working copies, as if nothing kept them out. */
@Alternative
@ApplicationScoped
public class EverythingFound extends Findable {

    @Override
    Class<? extends IndexedEntry> from(View view) {
        return super.from(View.WORKING);
    }

    @Override
    PredicateFinalStep seen(SearchPredicateFactory find, Viewpoint viewpoint) {
        return find.matchAll();
    }
}

package io.standfirst.store;

import io.standfirst.article.Place;

/** In which part of an edition a quote's words stand. */
enum QuotePart {
    STANDFIRST,
    SECTION;

    /** Null for a quote without a place. */
    static QuotePart of(Place place) {
        if (place == null) {
            return null;
        }
        return place.inStandfirst() ? STANDFIRST : SECTION;
    }
}

package io.standfirst.search;

import io.standfirst.store.Found;
import java.util.List;
import java.util.Map;

/**
 * What a search has found.
 *
 * @param next       where the next page begins; null on the last
 * @param typos      whether words were taken to be mistyped
 * @param total      how many hits there are; exact only if asked for
 * @param didYouMean another question, if little was found; else null
 * @param timedOut   whether this is only what was found in time
 * @param settled    whether all that had been written was looked through; if not, it is not to be kept
 */
public record SearchResults(
        List<Hit> hits, Integer next, boolean typos, long total, Map<Facet, List<Count>> facets, String didYouMean,
        boolean timedOut, boolean settled) {

    /** Of a search for nothing. */
    public static final SearchResults NOTHING =
            new SearchResults(List.of(), null, false, 0, Map.of(), null, false, true);

    /** @param score comparable only within one answer */
    public record Hit(Found found, float score) {
    }

    /**
     * How many hits have a value.
     *
     * @param value what the filter of the same name takes
     * @param name  as people read it
     */
    public record Count(String value, String name, long hits) {
    }

    SearchResults with(String suggestion) {
        return new SearchResults(hits, next, typos, total, facets, suggestion, timedOut, settled);
    }
}

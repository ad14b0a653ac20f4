package io.standfirst.search;

import io.standfirst.article.Entry;
import io.standfirst.search.SearchResults.Count;
import io.standfirst.store.EntryReader;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gives counted values their names of today. Whom the viewpoint does not see is left out. */
@ApplicationScoped
class FacetNames {

    /** Values that are answered. */
    static final int VALUES = 20;

    private final EntryReader entries;

    FacetNames(EntryReader entries) {
        this.entries = entries;
    }

    /** @param counts by value, the most hits first */
    List<Count> named(Facet facet, Map<String, Long> counts, Viewpoint viewpoint) {
        return switch (facet) {
            case TOPIC -> named(counts, entries.topics(ids(counts)));
            case SPEAKER -> named(counts, entries.speakers(ids(counts), viewpoint));
            case AUTHOR -> named(counts, entries.authors(ids(counts), viewpoint));
            case PUBLISHER, LANGUAGE, YEAR, MONTH -> counts.entrySet().stream().limit(VALUES)
                    .map(count -> new Count(count.getKey(), count.getKey(), count.getValue())).toList();
        };
    }

    private static Set<UUID> ids(Map<String, Long> counts) {
        return counts.keySet().stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    private static List<Count> named(Map<String, Long> counts, Map<UUID, ? extends Entry> names) {
        return counts.entrySet().stream()
                .filter(count -> names.containsKey(UUID.fromString(count.getKey())))
                .map(count -> count(names.get(UUID.fromString(count.getKey())), count.getValue()))
                .limit(VALUES)
                .toList();
    }

    private static Count count(Entry entry, long hits) {
        return new Count(entry.slug(), entry.name(), hits);
    }
}

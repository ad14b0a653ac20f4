package io.standfirst.search;

import io.standfirst.search.SearchResults.Count;
import io.standfirst.search.SearchResults.Hit;
import io.standfirst.search.index.IndexFields;
import io.standfirst.search.index.ItemIds;
import io.standfirst.search.index.SearchIndex;
import io.standfirst.search.index.SearchSettings;
import io.standfirst.store.Found;
import io.standfirst.store.FoundItem;
import io.standfirst.store.FoundReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.engine.search.sort.dsl.SortOrder;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchTimeoutException;

/**
 * Searches the index, and answers what of it the store confirms. What was taken from readers and is still in the index is
 * left out of the search itself, so that it is not counted either.
 */
@ApplicationScoped
public class Finder {

    /** Nobody turns so many pages, and each makes the search keep all the hits before it. */
    public static final int DEEPEST = 10_000;

    private static final int NO_COUNT = 1;

    private final SearchIndex index;
    private final Findable findable;
    private final IndexLag lag;
    private final TextPredicates texts;
    private final FoundReader store;
    private final FacetNames names;
    private final Spelling spelling;
    private final SearchSettings settings;

    Finder(SearchIndex index, Findable findable, IndexLag lag, TextPredicates texts, FoundReader store, FacetNames names,
            Spelling spelling, SearchSettings settings) {
        this.index = index;
        this.findable = findable;
        this.lag = lag;
        this.texts = texts;
        this.store = store;
        this.names = names;
        this.spelling = spelling;
        this.settings = settings;
    }

    /** @throws io.standfirst.http.ProblemException 503 if the index is not in step with the store */
    public SearchResults find(Search search) {
        if (search.window().typos()) {
            return find(search, true);
        }
        SearchResults results = find(search, false);
        if (search.window().offset() > 0 || results.hits().size() >= Relevance.LITTLE
                || !mayBeMistyped(search)) {
            return results;
        }
        SearchResults others = find(search, true);
        String meant = search.question() == null ? null : proposal(search.question(), others).orElse(null);
        return (results.hits().isEmpty() ? others : results).with(meant);
    }

    private Optional<String> proposal(Question question, SearchResults others) {
        List<Found> hits = others.hits().stream().map(Hit::found).toList();
        return spelling.proposal(question, hits, store.names(hits));
    }

    /**
     * Whether there is a word that hardly anything has that may be seen. To look for all that are like a word takes many times
     * as long as to look whether it is one.
     */
    private boolean mayBeMistyped(Search search) {
        Set<UUID> gone = lag.now().gone();
        return index.search(session -> mayBeMistyped(session, search, search.question(), IndexFields.WORDS, gone)
                || mayBeMistyped(session, search, search.about(), IndexFields.ABOUT_WORDS, gone));
    }

    private boolean mayBeMistyped(SearchSession session, Search search, Question question, String field, Set<UUID> gone) {
        return question != null && question.wanted().size() <= Relevance.TYPOS_UP_TO && texts.mistakable(question).stream()
                .anyMatch(word -> session.search(findable.from(search.viewpoint().view()))
                        .select(find -> find.id(String.class))
                        .where(find -> find.bool(all -> {
                            findable.narrow(find, all, search.viewpoint(), gone);
                            all.filter(find.match().field(field).matching(word));
                        }))
                        .fetchHits(Relevance.LITTLE).size() < Relevance.LITTLE);
    }

    private SearchResults find(Search search, boolean typos) {
        IndexLag.Lag before = lag.now();
        Page page = index.search(session -> page(session, search, typos, before.gone()));
        List<Found> seen = store.seen(page.items, search.viewpoint());
        int dropped = page.items.size() - seen.size();
        Search.Window window = search.window();
        int next = window.offset() + window.limit();
        return new SearchResults(
                seen.stream().map(found -> new Hit(found, page.scores.get(found.item()))).toList(),
                page.more && next < DEEPEST ? next : null, typos, page.total - dropped,
                counts(search, page.facets), null, page.timedOut, before.none() && !page.timedOut);
    }

    private record Page(List<FoundItem> items, Map<FoundItem, Float> scores, boolean more, long total,
            Map<Facet, Map<String, Long>> facets, boolean timedOut) {
    }

    /** Counts what is narrowed as the hits are along with them, and each other facet by itself. */
    private Page page(SearchSession session, Search search, boolean typos, Set<UUID> gone) {
        Map<Boolean, List<Facet>> facets =
                search.facets().stream().collect(Collectors.partitioningBy(facet -> Filters.narrow(search, facet)));
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        try {
            for (Facet facet : facets.get(true)) {
                counts.put(facet, session.search(findable.from(search.viewpoint().view()))
                        .where(find -> condition(find, search, typos, gone, facet))
                        .failAfter(settings.time().toMillis(), TimeUnit.MILLISECONDS)
                        .aggregation(key(facet), of -> counted(of, facet))
                        .fetch(0).aggregation(key(facet)));
            }
            SearchResult<List<?>> result = fetch(search, hits(session, search, typos, gone), facets.get(false));
            facets.get(false).forEach(facet -> counts.put(facet, result.aggregation(key(facet))));
            return page(search, result, counts, result.timedOut());
        } catch (SearchTimeoutException e) {
            return page(search, fetch(search, hits(session, search, typos, gone), List.of()), counts, true);
        }
    }

    private SearchQueryOptionsStep<?, ?, List<?>, ?, ?, ?> hits(
            SearchSession session, Search search, boolean typos, Set<UUID> gone) {
        return session.search(findable.from(search.viewpoint().view()))
                .select(find -> find.composite(find.id(String.class), find.score()))
                .where(find -> find.bool(all -> {
                    all.must(condition(find, search, typos, gone, null));
                    addFreshness(find, all, search);
                }))
                .sort(sort -> order(sort, search.order()))
                .totalHitCountThreshold(search.window().total() ? Integer.MAX_VALUE : NO_COUNT);
    }

    /**
     * Counts cannot be cut short as hits can: what has been counted by then says nothing, and Lucene's backend fails to read it.
     *
     * @throws SearchTimeoutException if there was no time for the facets
     */
    private SearchResult<List<?>> fetch(Search search, SearchQueryOptionsStep<?, ?, List<?>, ?, ?, ?> hits, List<Facet> facets) {
        facets.forEach(facet -> hits.aggregation(key(facet), of -> counted(of, facet)));
        if (facets.isEmpty()) {
            hits.truncateAfter(settings.time().toMillis(), TimeUnit.MILLISECONDS);
        } else {
            hits.failAfter(settings.time().toMillis(), TimeUnit.MILLISECONDS);
        }
        return hits.fetch(search.window().offset(), search.window().limit() + 1);
    }

    private static Page page(
            Search search, SearchResult<List<?>> result, Map<Facet, Map<String, Long>> counts, boolean timedOut) {
        int limit = search.window().limit();
        Map<FoundItem, Float> scores = new LinkedHashMap<>();
        result.hits().stream().limit(limit)
                .forEach(hit -> scores.put(ItemIds.read((String) hit.get(0)), (Float) hit.get(1)));
        return new Page(List.copyOf(scores.keySet()), scores, result.hits().size() > limit,
                result.total().hitCountLowerBound(), counts, timedOut);
    }

    private static AggregationFinalStep<Map<String, Long>> counted(SearchAggregationFactory of, Facet facet) {
        return of.terms().field(facet.field(), String.class).maxTermCount(2 * FacetNames.VALUES);
    }

    private static AggregationKey<Map<String, Long>> key(Facet facet) {
        return AggregationKey.of(facet.name());
    }

    /** What is found at all. */
    private PredicateFinalStep condition(
            SearchPredicateFactory find, Search search, boolean typos, Set<UUID> gone, Facet open) {
        return find.bool(all -> {
            if (search.question() != null) {
                all.must(texts.of(find, search.question(), typos));
            }
            if (search.about() != null) {
                all.must(texts.about(find, search.about(), typos));
            }
            findable.narrow(find, all, search.viewpoint(), gone);
            Filters.add(find, all, search, open);
        });
    }

    private static void addFreshness(SearchPredicateFactory find, BooleanPredicateClausesStep<?, ?> all, Search search) {
        String date = Filters.field(search.scope().filter().date());
        // The same for an hour, so that the index can remember what is that young
        Instant hour = search.viewpoint().now().truncatedTo(ChronoUnit.HOURS);
        Relevance.FRESHNESS.forEach(step -> all.should(find.range().field(date)
                .atLeast(hour.minus(step.age())).constantScore().boost(step.boost())));
    }

    private static SortFinalStep order(SearchSortFactory sort, Search.Order order) {
        SortOrder direction = order.descending() ? SortOrder.DESC : SortOrder.ASC;
        return sort.composite(all -> {
            if (order.date() == null) {
                all.add(sort.score().order(direction));
            } else {
                all.add(sort.field(Filters.field(order.date())).order(direction));
            }
            all.add(sort.field(IndexFields.KEY));
        });
    }

    private Map<Facet, List<Count>> counts(Search search, Map<Facet, Map<String, Long>> facets) {
        return facets.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                facet -> names.named(facet.getKey(), facet.getValue(), search.viewpoint()),
                (one, other) -> one, () -> new EnumMap<>(Facet.class)));
    }
}

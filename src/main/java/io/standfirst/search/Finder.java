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
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.engine.search.sort.dsl.SortOrder;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

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
    private final Vanished vanished;
    private final TextPredicates texts;
    private final FoundReader store;
    private final FacetNames names;
    private final Spelling spelling;
    private final SearchSettings settings;

    Finder(SearchIndex index, Findable findable, Vanished vanished, TextPredicates texts, FoundReader store, FacetNames names,
            Spelling spelling, SearchSettings settings) {
        this.index = index;
        this.findable = findable;
        this.vanished = vanished;
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
                || search.questions().stream().noneMatch(Finder::mayBeMistyped)) {
            return results;
        }
        SearchResults others = find(search, true);
        String meant = search.question() == null ? null : spelling
                .proposal(search.question(), others.hits().stream().map(Hit::found).toList()).orElse(null);
        return (results.hits().isEmpty() ? others : results).with(meant);
    }

    private static boolean mayBeMistyped(Question question) {
        return question.wanted().size() <= Relevance.TYPOS_UP_TO
                && question.wanted().stream().anyMatch(term -> term.form() == Question.Form.WORD);
    }

    private SearchResults find(Search search, boolean typos) {
        Set<UUID> gone = vanished.articles();
        Page page = index.search(session -> page(session, search, typos, gone));
        List<Found> seen = store.seen(page.items, search.viewpoint());
        int dropped = page.items.size() - seen.size();
        Search.Window window = search.window();
        int next = window.offset() + window.limit();
        return new SearchResults(
                seen.stream().map(found -> new Hit(found, page.scores.get(found.item()))).toList(),
                page.more && next < DEEPEST ? next : null, typos, page.total - dropped,
                counts(search, page.facets), null, page.timedOut);
    }

    private record Page(List<FoundItem> items, Map<FoundItem, Float> scores, boolean more, long total,
            Map<Facet, Map<String, Long>> facets, boolean timedOut) {
    }

    private Page page(SearchSession session, Search search, boolean typos, Set<UUID> gone) {
        Search.Window window = search.window();
        Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : search.facets()) {
            facets.put(facet, count(session, search, typos, gone, facet));
        }
        SearchResult<List<?>> result = session.search(findable.from(search.viewpoint().view()))
                .select(find -> find.composite(find.id(String.class), find.score()))
                .where(find -> condition(find, search, typos, gone, null))
                .sort(sort -> order(sort, search.order()))
                .truncateAfter(settings.time().toMillis(), TimeUnit.MILLISECONDS)
                .totalHitCountThreshold(window.total() ? Integer.MAX_VALUE : NO_COUNT)
                .fetch(window.offset(), window.limit() + 1);
        Map<FoundItem, Float> scores = new LinkedHashMap<>();
        result.hits().stream().limit(window.limit())
                .forEach(hit -> scores.put(ItemIds.read((String) hit.get(0)), (Float) hit.get(1)));
        return new Page(List.copyOf(scores.keySet()), scores, result.hits().size() > window.limit(),
                result.total().hitCountLowerBound(), facets, result.timedOut());
    }

    private Map<String, Long> count(
            SearchSession session, Search search, boolean typos, Set<UUID> gone, Facet facet) {
        AggregationKey<Map<String, Long>> key = AggregationKey.of(facet.name());
        return session.search(findable.from(search.viewpoint().view()))
                .where(find -> condition(find, search, typos, gone, facet))
                .aggregation(key, of -> of.terms().field(facet.field(), String.class).maxTermCount(2 * FacetNames.VALUES))
                .truncateAfter(settings.time().toMillis(), TimeUnit.MILLISECONDS)
                .fetch(0).aggregation(key);
    }

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
            String date = Filters.field(search.scope().filter().date());
            Relevance.FRESHNESS.forEach(step -> all.should(find.range().field(date)
                    .atLeast(search.viewpoint().now().minus(step.age())).constantScore().boost(step.boost())));
        });
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

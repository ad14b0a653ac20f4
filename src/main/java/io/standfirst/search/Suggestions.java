package io.standfirst.search;

import io.standfirst.article.Entry;
import io.standfirst.http.Problem;
import io.standfirst.search.Suggestion.Type;
import io.standfirst.search.index.Analysis;
import io.standfirst.search.index.IndexFields;
import io.standfirst.search.index.ItemIds;
import io.standfirst.search.index.SearchIndex;
import io.standfirst.store.EntryReader;
import io.standfirst.store.Found;
import io.standfirst.store.FoundItem;
import io.standfirst.store.FoundReader;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Completes what somebody types: topics, speakers and headlines that have the words typed, the last one perhaps begun
 * only. Topics and speakers come from the stories that name them, those of most first, so nobody is suggested whom no
 * story names that may be seen.
 */
@ApplicationScoped
public class Suggestions {

    /** In code points; more is no longer the beginning of something. */
    public static final int LENGTH = 100;

    /** Names that are counted, of which those are taken that have the words. */
    private static final int CANDIDATES = 50;

    private final SearchIndex index;
    private final Findable findable;
    private final IndexLag lag;
    private final Analysis analysis;
    private final FoundReader store;
    private final EntryReader entries;

    Suggestions(SearchIndex index, Findable findable, IndexLag lag, Analysis analysis, FoundReader store, EntryReader entries) {
        this.index = index;
        this.findable = findable;
        this.lag = lag;
        this.analysis = analysis;
        this.store = store;
        this.entries = entries;
    }

    /**
     * What was found.
     *
     * @param settled whether all that had been written was looked through; if not, it is not to be kept
     */
    public record Result(List<Suggestion> suggestions, boolean settled) {
    }

    /**
     * Topics, then speakers, then headlines.
     *
     * @param limit of each
     * @throws io.standfirst.http.ProblemException 400 if too much is typed, 503 if the index is not ready
     */
    public Result of(String typed, Viewpoint viewpoint, int limit) {
        if (typed.codePointCount(0, typed.length()) > LENGTH) {
            throw Problem.parameter("q", "must not be longer than %d characters".formatted(LENGTH)).exception();
        }
        List<String> words = analysis.words(typed);
        if (words.isEmpty()) {
            return new Result(List.of(), true);
        }
        IndexLag.Lag before = lag.now();
        Beginning beginning = new Beginning(words, viewpoint, before.gone());
        Candidates candidates = index.search(session -> new Candidates(
                counted(session, beginning, FoundItem.Kind.ARTICLE, IndexFields.TOPIC),
                counted(session, beginning, FoundItem.Kind.QUOTE, IndexFields.SPEAKER),
                headlines(session, beginning, limit)));
        return new Result(Stream.of(
                named(Type.TOPIC, candidates.topics, entries.topics(Set.copyOf(candidates.topics)), words, limit),
                named(Type.SPEAKER, candidates.speakers,
                        entries.speakers(Set.copyOf(candidates.speakers), viewpoint), words, limit),
                store.fronts(candidates.editions, viewpoint).stream().map(Suggestions::headline))
                .flatMap(suggestions -> suggestions).toList(), before.none());
    }

    private record Beginning(List<String> words, Viewpoint viewpoint, Set<UUID> gone) {
    }

    private record Candidates(List<UUID> topics, List<UUID> speakers, List<UUID> editions) {
    }

    private List<UUID> counted(SearchSession session, Beginning beginning, FoundItem.Kind kind, String field) {
        AggregationKey<Map<String, Long>> key = AggregationKey.of(field);
        Map<String, Long> counts = session.search(findable.from(beginning.viewpoint.view()))
                .where(find -> condition(find, beginning, kind, IndexFields.NAMES))
                .aggregation(key, of -> of.terms().field(field, String.class).maxTermCount(CANDIDATES))
                .fetch(0).aggregation(key);
        return counts.keySet().stream().map(UUID::fromString).toList();
    }

    private List<UUID> headlines(SearchSession session, Beginning beginning, int limit) {
        return session.search(findable.from(beginning.viewpoint.view()))
                .select(find -> find.id(String.class))
                .where(find -> condition(find, beginning, FoundItem.Kind.ARTICLE, IndexFields.TITLE))
                .sort(sort -> sort.field(IndexFields.UPDATED_AT).desc().then().field(IndexFields.KEY))
                .fetchHits(limit).stream().map(id -> ItemIds.read(id).edition()).toList();
    }

    private PredicateFinalStep condition(
            SearchPredicateFactory find, Beginning beginning, FoundItem.Kind kind, String field) {
        return find.bool(all -> {
            findable.narrow(find, all, beginning.viewpoint, beginning.gone);
            all.filter(find.match().field(IndexFields.KIND).matching(kind.name()));
            int last = beginning.words.size() - 1;
            beginning.words.subList(0, last).forEach(word -> all.filter(find.match().field(field).matching(word)));
            all.filter(find.prefix().field(field).matching(beginning.words.get(last)));
        });
    }

    private <T extends Entry> Stream<Suggestion> named(
            Type type, List<UUID> ids, Map<UUID, T> names, List<String> words, int limit) {
        return ids.stream().filter(names::containsKey).map(names::get)
                .filter(entry -> hasWords(entry.name(), words))
                .limit(limit)
                .map(entry -> new Suggestion(type, entry.id(), entry.slug(), entry.name()));
    }

    /** A story names others, too. */
    private boolean hasWords(String name, List<String> words) {
        List<String> its = new ArrayList<>(analysis.words(name));
        int last = words.size() - 1;
        return its.containsAll(words.subList(0, last)) && its.stream().anyMatch(word -> word.startsWith(words.get(last)));
    }

    private static Suggestion headline(Found.Head article) {
        return new Suggestion(Type.ARTICLE, article.id(), article.slug(), article.headline());
    }
}

package io.standfirst.search;

import io.standfirst.article.RelatedItem;
import io.standfirst.http.ProblemException;
import io.standfirst.http.ProblemType;
import io.standfirst.search.index.Analysis;
import io.standfirst.search.index.IndexFields;
import io.standfirst.search.index.IndexFields.TextPart;
import io.standfirst.search.index.ItemIds;
import io.standfirst.search.index.Keywords;
import io.standfirst.search.index.SearchIndex;
import io.standfirst.search.index.SearchSettings;
import io.standfirst.store.ArticleReader;
import io.standfirst.store.BanReader;
import io.standfirst.store.FoundItem.Kind;
import io.standfirst.store.Part;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Computes which articles are like one. The index proposes some; the store confirms which of them are seen, and by what they
 * say there they are compared. Left out are those that the editor has chosen already or has banned, copies of these and of the
 * article, and all but the best of several copies of another.
 */
@ApplicationScoped
public class SimilarArticles {

    private static final int PROPOSED = 30;
    /** That articles are compared by. */
    private static final int KEYWORDS = 30;
    /** Against the words of a text, of which the best keyword counts once. */
    private static final float PROPOSED_BY_SPEAKER = 3;
    private static final float PROPOSED_BY_TOPIC = 1;
    private static final Set<Part> COMPARED = EnumSet.of(Part.SECTIONS, Part.QUOTES);

    private final SearchIndex index;
    private final SearchSettings settings;
    private final Findable findable;
    private final IndexLag lag;
    private final Analysis analysis;
    private final ArticleReader articles;
    private final BanReader bans;

    SimilarArticles(SearchIndex index, SearchSettings settings, Findable findable, IndexLag lag, Analysis analysis,
            ArticleReader articles, BanReader bans) {
        this.index = index;
        this.settings = settings;
        this.findable = findable;
        this.lag = lag;
        this.analysis = analysis;
        this.articles = articles;
        this.bans = bans;
    }

    /**
     * What was computed.
     *
     * @param articles the most alike first
     * @param settled  whether all that had been written was taken into account; if not, it is not to be kept
     */
    public record Result(List<Similar> articles, boolean settled) {
    }

    private record Proposals(Map<String, Float> keywords, List<UUID> editions, boolean timedOut) {
    }

    /**
     * Those that are like an article. Nothing is computed while the index is not in step with the store.
     *
     * @param article with all of its content
     * @param most    how many at the most
     */
    public Result to(StoredArticle article, Viewpoint viewpoint, int most) {
        try {
            IndexLag.Lag before = lag.now();
            Set<UUID> decided = decided(article);
            Proposals proposals = propose(article, decided, viewpoint, before.gone());
            return new Result(choose(article, decided, proposals, viewpoint, most), before.none() && !proposals.timedOut);
        } catch (ProblemException e) {
            if (e.problem().type() == ProblemType.SEARCH_NOT_READY) {
                return new Result(List.of(), false);
            }
            throw e;
        }
    }

    private Proposals propose(StoredArticle article, Set<UUID> decided, Viewpoint viewpoint, Set<UUID> gone) {
        Map<String, Float> keywords = keywords(article, viewpoint.view());
        if (keywords.isEmpty() && article.topics().isEmpty() && article.speakers().isEmpty()) {
            return new Proposals(keywords, List.of(), false);
        }
        return index.search(session -> {
            var found = session.search(findable.from(viewpoint.view()))
                    .select(find -> find.id(String.class))
                    .where(find -> find.bool(all -> {
                        findable.narrow(find, all, viewpoint, gone);
                        all.filter(find.match().field(IndexFields.KIND).matching(Kind.ARTICLE.name()));
                        all.mustNot(find.match().field(IndexFields.ARTICLE).matching(article.id().toString()));
                        if (!decided.isEmpty()) {
                            all.mustNot(find.terms().field(IndexFields.ARTICLE).matchingAny(texts(decided)));
                        }
                        all.must(alike(find, article, keywords));
                    }))
                    .sort(sort -> sort.score().then().field(IndexFields.KEY))
                    .truncateAfter(settings.time().toMillis(), TimeUnit.MILLISECONDS)
                    .fetch(PROPOSED);
            return new Proposals(keywords,
                    found.hits().stream().map(id -> ItemIds.read(id).edition()).toList(), found.timedOut());
        });
    }

    /** The articles that the editor has chosen or banned. */
    private Set<UUID> decided(StoredArticle article) {
        Set<UUID> decided = new HashSet<>(bans.banned(article.id()));
        article.article().related().stream().map(RelatedItem::article).filter(Objects::nonNull).forEach(decided::add);
        return decided;
    }

    /** Without those that are common in a language, which a small index may take for rare. */
    private Map<String, Float> keywords(StoredArticle article, View view) {
        String language = analysis.language(article.article().language());
        Map<String, Float> keywords = Keywords.of(
                index, findable.from(view), analysis, language, Wording.text(article.article()));
        keywords.keySet().removeIf(Analysis::isStopWord);
        return keywords;
    }

    private PredicateFinalStep alike(SearchPredicateFactory find, StoredArticle article, Map<String, Float> keywords) {
        String language = analysis.language(article.article().language());
        String[] fields = TextPart.OWN.stream().map(part -> part.in(language)).toArray(String[]::new);
        return find.bool(any -> {
            keywords.forEach((term, weight) ->
                    any.should(find.match().fields(fields).matching(term).skipAnalysis().boost(weight)));
            Likeness.speakers(article).forEach(speaker -> any.should(find.match().field(IndexFields.SPEAKER)
                    .matching(speaker.toString()).constantScore().boost(PROPOSED_BY_SPEAKER)));
            article.article().topics().forEach(topic -> any.should(find.match().field(IndexFields.TOPIC)
                    .matching(topic.toString()).constantScore().boost(PROPOSED_BY_TOPIC)));
        });
    }

    private List<Similar> choose(
            StoredArticle article, Set<UUID> decided, Proposals proposals, Viewpoint viewpoint, int most) {
        String language = analysis.language(article.article().language());
        Wording wording = Wording.of(article.article(), analysis, language);
        List<Worded> others = worded(articles.ofEditions(proposals.editions, viewpoint, COMPARED).values(), language);
        if (others.isEmpty()) {
            return List.of();
        }
        List<Wording> known = new ArrayList<>(List.of(wording));
        if (!decided.isEmpty()) {
            worded(articles.some(decided, null, viewpoint, COMPARED), language).forEach(other -> known.add(other.wording));
        }
        Likeness likeness = new Likeness(article, wording, shared(proposals.keywords, others));
        List<Compared> alike = others.stream()
                .map(other -> new Compared(likeness.of(other.article, other.wording), other.wording))
                .filter(other -> other.similar.score() >= Relevance.ALIKE)
                .sorted(best(viewpoint.view()))
                .toList();
        List<Similar> chosen = new ArrayList<>();
        for (Compared other : alike) {
            if (chosen.size() < most && known.stream().noneMatch(other.wording::isNearly)) {
                chosen.add(other.similar);
                known.add(other.wording);
            }
        }
        return chosen;
    }

    private List<Worded> worded(Collection<StoredArticle> some, String language) {
        return some.stream().map(other -> new Worded(other, Wording.of(other.article(), analysis, language))).toList();
    }

    private record Worded(StoredArticle article, Wording wording) {
    }

    /**
     * Those of the keywords that count: the best of those that another says. An index cannot always tell which these are, since it
     * may count what has been replaced until it is tidied up.
     */
    private static Map<String, Float> shared(Map<String, Float> keywords, List<Worded> others) {
        Map<String, Float> shared = new LinkedHashMap<>();
        keywords.forEach((term, weight) -> {
            if (shared.size() < KEYWORDS && others.stream().anyMatch(other -> other.wording.count(term) > 0)) {
                shared.put(term, weight);
            }
        });
        return shared;
    }

    private record Compared(Similar similar, Wording wording) {
    }

    /** Of those that are as much alike, the youngest first. */
    private static Comparator<Compared> best(View view) {
        return Comparator.comparingDouble((Compared other) -> -other.similar.score())
                .thenComparing(other -> date(other.similar.article(), view), Comparator.reverseOrder())
                .thenComparing(other -> other.similar.article().id());
    }

    private static Instant date(StoredArticle article, View view) {
        return switch (view) {
            case WORKING -> article.createdAt();
            case PUBLISHED -> article.publishedAt();
        };
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}

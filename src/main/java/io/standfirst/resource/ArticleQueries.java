package io.standfirst.resource;

import io.standfirst.article.LanguageTags;
import io.standfirst.article.QuoteKind;
import io.standfirst.article.Status;
import io.standfirst.http.EnumNames;
import io.standfirst.http.Problem;
import io.standfirst.http.paging.PageRequest;
import io.standfirst.http.paging.Sort;
import io.standfirst.search.Search.Order;
import io.standfirst.search.Search.Scope;
import io.standfirst.store.ArticleDate;
import io.standfirst.store.ArticleFilter;
import io.standfirst.store.Choice;
import io.standfirst.store.FoundItem.Kind;
import io.standfirst.store.Noun;
import io.standfirst.store.QuoteFilter;
import io.standfirst.store.SlugRepository;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads the filters and the order of lists of articles and quotes. */
@ApplicationScoped
class ArticleQueries {

    /** An id that nothing has: what a reference to nothing means in a filter. */
    static final UUID NOTHING = new UUID(0, 0);

    private static final String SCORE = "score";
    private static final Set<Status> LISTED = EnumSet.complementOf(EnumSet.of(Status.TRASHED));

    private static final Map<ArticleDate, String> SORTS = new EnumMap<>(Map.of(
            ArticleDate.PUBLISHED, "publishedAt", ArticleDate.UPDATED, "updatedAt", ArticleDate.CREATED, "createdAt"));

    private final SlugRepository slugs;

    ArticleQueries(SlugRepository slugs) {
        this.slugs = slugs;
    }

    ArticleFilter filter(ArticleListRequest request, Viewpoint viewpoint) {
        return filter(request.filters, viewpoint);
    }

    ArticleFilter filter(ArticleListFilters request, Viewpoint viewpoint) {
        if (request.status != null && !viewpoint.insider()) {
            throw Problem.parameter("status", "may be used with a key only; readers see published articles.").exception();
        }
        return filter(request, references(Noun.ARTICLE, "related", request.related),
                Choices.enums("status", request.status, Status.class, LISTED), viewpoint);
    }

    /** The same, on any thread; null if all articles pass. */
    @ActivateRequestContext
    ArticleFilter filterOrNone(ArticleListFilters request, Viewpoint viewpoint) {
        ArticleFilter filter = filter(request, viewpoint);
        return filter.isOpen() ? null : filter;
    }

    /** The filters of a search. */
    ArticleFilter filter(SearchRequest request, Viewpoint viewpoint) {
        return filter(request.filters, Choice.open(), Choice.open(), viewpoint);
    }

    private ArticleFilter filter(
            ArticleFilters request, Choice<UUID> related, Choice<Status> statuses, Viewpoint viewpoint) {
        return new ArticleFilter(
                references(Noun.ARTICLE, "id", request.id),
                references(Noun.TOPIC, "topic", request.topic),
                references(Noun.SPEAKER, "speaker", request.speaker),
                references(Noun.AUTHOR, "author", request.author),
                related,
                Set.copyOf(request.publisher == null ? List.of() : request.publisher),
                Choices.texts("language", request.language).map(LanguageTags::cased),
                statuses,
                Choices.instant("from", request.from),
                Choices.instant("to", request.to),
                date(request.date, viewpoint));
    }

    /** What a search for quotes looks through. */
    Scope scope(QuoteListRequest request, Viewpoint viewpoint) {
        QuoteFilter filter = filter(request);
        return new Scope(Set.of(Kind.QUOTE), filter.kinds(), new ArticleFilter(
                Choice.open(), filter.topics(), filter.speakers(), Choice.open(), Choice.open(), filter.publishers(),
                Choice.open(), Choice.open(), filter.from(), filter.to(), usualDate(viewpoint)));
    }

    /** Filters of a list of quotes. */
    QuoteFilter filter(QuoteListRequest request) {
        return filter(request, references(Noun.SPEAKER, "speaker", request.speaker));
    }

    /** The filters of a list of one speaker's quotes. */
    QuoteFilter filter(QuotePageRequest request, Choice<UUID> speakers) {
        return new QuoteFilter(speakers,
                references(Noun.TOPIC, "topic", request.topic),
                Set.copyOf(request.publisher == null ? List.of() : request.publisher),
                Choices.enums("kind", request.kind, QuoteKind.class, EnumSet.allOf(QuoteKind.class)),
                Choices.instant("from", request.from),
                Choices.instant("to", request.to));
    }

    Sort sort(ArticleListRequest request, Viewpoint viewpoint) {
        Sort usual = new Sort(SORTS.get(usualDate(viewpoint)), true);
        return request.sort(usual, dates(viewpoint).stream().map(SORTS::get).toList());
    }

    Sort sort(QuotePageRequest request, Viewpoint viewpoint) {
        String property = SORTS.get(usualDate(viewpoint));
        return request.sort(new Sort(property, true), List.of(property));
    }

    /** The order of what is searched: the best first, or by date. */
    Sort ranking(PageRequest request, Viewpoint viewpoint) {
        return ranking(request, dates(viewpoint));
    }

    /** The same for quotes, which have one date. */
    Sort quoteRanking(PageRequest request, Viewpoint viewpoint) {
        return ranking(request, List.of(usualDate(viewpoint)));
    }

    private static Sort ranking(PageRequest request, List<ArticleDate> dates) {
        List<String> properties = new ArrayList<>(List.of(SCORE));
        dates.stream().map(SORTS::get).forEach(properties::add);
        return request.sort(new Sort(SCORE, true), properties);
    }

    static Order order(Sort sort) {
        return new Order(sort.property().equals(SCORE) ? null : date(sort), sort.descending());
    }

    static ArticleDate date(Sort sort) {
        return SORTS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(sort.property()))
                .findFirst().orElseThrow().getKey();
    }

    private static ArticleDate date(ArticleDate asked, Viewpoint viewpoint) {
        if (asked == null) {
            return usualDate(viewpoint);
        }
        List<ArticleDate> allowed = dates(viewpoint);
        if (!allowed.contains(asked)) {
            List<String> names = allowed.stream().map(EnumNames::of).toList();
            throw Problem.parameter("date", "must be one of " + String.join(", ", names) + " here", names).exception();
        }
        return asked;
    }

    private static ArticleDate usualDate(Viewpoint viewpoint) {
        return ArticleDate.listing(viewpoint.view());
    }

    /** A working copy has no instant of publication, and when an article was created is no reader's business. */
    private static List<ArticleDate> dates(Viewpoint viewpoint) {
        if (viewpoint.view() == View.WORKING) {
            return List.of(ArticleDate.UPDATED, ArticleDate.CREATED);
        }
        return viewpoint.insider()
                ? List.of(ArticleDate.PUBLISHED, ArticleDate.UPDATED, ArticleDate.CREATED)
                : List.of(ArticleDate.PUBLISHED, ArticleDate.UPDATED);
    }

    private Choice<UUID> references(Noun noun, String name, String text) {
        return Choices.references(name, text, value -> slugs.resolve(noun, value).orElse(NOTHING));
    }
}

package io.standfirst.resource;

import io.standfirst.http.Problem;
import io.standfirst.http.paging.Page;
import io.standfirst.http.paging.Sort;
import io.standfirst.search.Finder;
import io.standfirst.search.Question;
import io.standfirst.search.Search;
import io.standfirst.search.Search.Scope;
import io.standfirst.search.SearchResults;
import io.standfirst.store.ArticleReader;
import io.standfirst.store.FoundItem.Kind;
import io.standfirst.store.Part;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Lists of articles that are searched for: found by the index, and read as every list is. */
@ApplicationScoped
class FoundArticles {

    private final Finder finder;
    private final ArticleReader articles;
    private final ArticleQueries queries;

    FoundArticles(Finder finder, ArticleReader articles, ArticleQueries queries) {
        this.finder = finder;
        this.articles = articles;
        this.queries = queries;
    }

    /** @param settled see {@link SearchResults} */
    record Found(Page<StoredArticle> page, boolean settled) {
    }

    /** @throws io.standfirst.http.ProblemException 400 for filters that the index does not know */
    Found list(ArticleListRequest request, Viewpoint viewpoint, Set<Part> parts) {
        refuse("status", request.filters.status);
        refuse("related", request.filters.related);
        Sort sort = queries.ranking(request, viewpoint);
        SearchResults results = finder.find(new Search(Question.parse("q", request.q),
                Scope.of(Set.of(Kind.ARTICLE), queries.filter(request, viewpoint)), viewpoint,
                ArticleQueries.order(sort), SearchAnswers.window(request, sort), Set.of()));
        List<UUID> ids = results.hits().stream().map(hit -> hit.found().item().edition()).toList();
        Map<UUID, StoredArticle> stored = articles.ofEditions(ids, viewpoint, parts);
        var page = request.page(ids.stream().filter(stored::containsKey).map(stored::get).toList(), SearchAnswers.next(results),
                sort);
        return new Found(request.total() ? page.withTotal(results.total()) : page, results.settled());
    }

    private static void refuse(String name, String value) {
        if (value != null) {
            throw Problem.parameter(name, "cannot be combined with `q`").exception();
        }
    }
}

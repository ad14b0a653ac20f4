package io.standfirst.resource;

import io.standfirst.access.Caller;
import io.standfirst.delivery.Addresses;
import io.standfirst.delivery.HitDocument;
import io.standfirst.delivery.HitDocuments;
import io.standfirst.delivery.SearchDocument;
import io.standfirst.delivery.SuggestionDocument;
import io.standfirst.delivery.cache.Caching;
import io.standfirst.http.Deadline;
import io.standfirst.http.Problem;
import io.standfirst.http.answer.Answer;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.paging.Items;
import io.standfirst.http.paging.PageRequest;
import io.standfirst.http.paging.Sort;
import io.standfirst.search.Finder;
import io.standfirst.search.Search;
import io.standfirst.search.Search.Scope;
import io.standfirst.search.Search.Window;
import io.standfirst.search.SearchResults;
import io.standfirst.search.Suggestions;
import io.standfirst.search.index.SearchIndex;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** Answers to searches. */
@RequestScoped
class SearchAnswers {

    private static final String HIGHLIGHTS = "highlights";
    private static final int SUGGESTIONS = 5;
    private static final int MOST_SUGGESTIONS = 20;

    private final Finder finder;
    private final Suggestions suggestions;
    private final SearchIndex index;
    private final ArticleQueries queries;
    private final HitDocuments documents;
    private final Addresses addresses;
    private final Answers answers;
    private final Caching caching;
    private final Caller caller;
    private final Deadline deadline;

    SearchAnswers(Finder finder, Suggestions suggestions, SearchIndex index, ArticleQueries queries,
            HitDocuments documents, Addresses addresses, Answers answers, Caching caching, Caller caller, Deadline deadline) {
        this.finder = finder;
        this.suggestions = suggestions;
        this.index = index;
        this.queries = queries;
        this.documents = documents;
        this.addresses = addresses;
        this.answers = answers;
        this.caching = caching;
        this.caller = caller;
        this.deadline = deadline;
    }

    Answer find(SearchRequest request) {
        Viewpoint viewpoint = caller.viewpoint(request.filters.view);
        var question = request.question();
        var kinds = request.kinds();
        Sort sort = queries.ranking(request, viewpoint);
        var search = new Search(question, Scope.of(kinds, queries.filter(request, viewpoint)), viewpoint,
                ArticleQueries.order(sort), window(request, sort), request.facets());
        var fields = request.fields(HitDocument.class);
        await(request.after, viewpoint);
        SearchResults results = kinds.isEmpty() ? SearchResults.NOTHING : finder.find(search);
        var hits = fields.shows(HIGHLIGHTS) ? documents.of(results, question) : documents.unmarked(results);
        var page = request.page(hits, next(results), sort);
        Answer answer = answers.json(
                SearchDocument.of(request.total() ? page.withTotal(results.total()) : page, results), fields);
        return answer.cacheableIf(results.settled(), () -> caching.search(viewpoint));
    }

    Answer suggest(String typed, View view, Integer limit) {
        Viewpoint viewpoint = caller.viewpoint(view);
        if (typed == null) {
            throw Problem.parameter("q", "must be what was typed so far").exception();
        }
        if (limit != null && (limit < 1 || limit > MOST_SUGGESTIONS)) {
            throw Problem.parameter("limit", "must be a whole number from 1 to " + MOST_SUGGESTIONS + ".").exception();
        }
        Suggestions.Result found = suggestions.of(typed, viewpoint, limit == null ? SUGGESTIONS : limit);
        Answer answer = answers.json(new Items<>(found.suggestions().stream()
                .map(suggestion -> SuggestionDocument.of(suggestion, addresses)).toList()));
        return answer.cacheableIf(found.settled(), () -> caching.search(viewpoint));
    }

    /** Readers do not wait: by whether they did, they could tell how many changes there are. */
    private void await(Long change, Viewpoint viewpoint) {
        if (change == null) {
            return;
        }
        if (!viewpoint.insider()) {
            throw Problem.parameter("after", "may be used with a key only.").exception();
        }
        index.await(change);
        deadline.begin();
    }

    /** A cursor says where the page begins, and whether the first was one of words that may be mistyped. */
    static Window window(PageRequest request, Sort sort) {
        return request.after(sort)
                .map(keys -> new Window((int) keys.get(0), request.limit(), (int) keys.get(1) == 1, request.total()))
                .orElseGet(() -> new Window(0, request.limit(), false, request.total()));
    }

    static List<Object> next(SearchResults results) {
        return results.next() == null ? null : List.of(results.next(), results.typos() ? 1 : 0);
    }
}

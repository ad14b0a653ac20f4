package io.standfirst.resource;

import io.standfirst.access.Caller;
import io.standfirst.delivery.Addresses;
import io.standfirst.delivery.ArticleDelivery;
import io.standfirst.delivery.QuoteEntryDocument;
import io.standfirst.delivery.cache.Caching;
import io.standfirst.http.answer.Answer;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.paging.Sort;
import io.standfirst.search.Finder;
import io.standfirst.search.Question;
import io.standfirst.search.Search;
import io.standfirst.search.SearchResults;
import io.standfirst.store.Choice;
import io.standfirst.store.QuoteFilter;
import io.standfirst.store.QuoteReader;
import io.standfirst.store.StoredQuote;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;

/** Quotes across articles. */
@RequestScoped
class QuoteAnswers {

    private final QuoteReader quotes;
    private final Finder finder;
    private final ArticleQueries queries;
    private final Addresses addresses;
    private final Answers answers;
    private final Caching caching;
    private final Caller caller;

    QuoteAnswers(QuoteReader quotes, Finder finder, ArticleQueries queries, Addresses addresses, Answers answers,
            Caching caching, Caller caller) {
        this.quotes = quotes;
        this.finder = finder;
        this.queries = queries;
        this.addresses = addresses;
        this.answers = answers;
        this.caching = caching;
        this.caller = caller;
    }

    Answer list(QuoteListRequest request) {
        return request.isSearch() ? find(request) : list(request, queries.filter(request));
    }

    private Answer find(QuoteListRequest request) {
        Viewpoint viewpoint = caller.viewpoint(request.view);
        Sort sort = queries.quoteRanking(request, viewpoint);
        SearchResults results = finder.find(new Search(request.question(), request.subject(),
                queries.scope(request, viewpoint), viewpoint, ArticleQueries.order(sort), SearchAnswers.window(request, sort), Set.of()));
        var page = request.page(results.hits().stream().map(hit -> document(hit.found().quote())).toList(),
                SearchAnswers.next(results), sort);
        Answer answer = answers.json(request.total() ? page.withTotal(results.total()) : page,
                request.fields(QuoteEntryDocument.class));
        return answer.cacheableIf(results.settled(), () -> caching.search(viewpoint));
    }

    Answer ofSpeaker(UUID speaker, QuotePageRequest request) {
        return list(request, queries.filter(request, new Choice<>(Set.of(speaker), Set.of())));
    }

    Answer get(UUID id, View view) {
        Viewpoint viewpoint = caller.viewpoint(view);
        StoredQuote stored = quotes.one(id, viewpoint).orElseThrow(ArticleDelivery::missing);
        return answers.json(document(stored)).version(ArticleAnswers.letter(stored.view()), stored.version())
                .cacheable(() -> caching.quote(stored, viewpoint));
    }

    private Answer list(QuotePageRequest request, QuoteFilter filter) {
        Viewpoint viewpoint = caller.viewpoint(request.view);
        Sort sort = queries.sort(request, viewpoint);
        var slice = quotes.list(filter, viewpoint, Lists.stretch(request, sort)).map(this::document);
        return answers.json(Lists.page(request, slice, sort), request.fields(QuoteEntryDocument.class))
                .cacheable(() -> caching.list(viewpoint));
    }

    private QuoteEntryDocument document(StoredQuote stored) {
        return QuoteEntryDocument.of(stored, addresses.article(stored.slug()));
    }
}

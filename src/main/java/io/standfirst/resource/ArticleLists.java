package io.standfirst.resource;

import io.standfirst.access.Caller;
import io.standfirst.delivery.Addresses;
import io.standfirst.delivery.ArticleDocument;
import io.standfirst.delivery.ArticleDocuments;
import io.standfirst.delivery.ArticleFormats;
import io.standfirst.delivery.cache.Caching;
import io.standfirst.http.answer.Answer;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.answer.Format;
import io.standfirst.http.paging.Page;
import io.standfirst.http.paging.Sort;
import io.standfirst.store.ArticleReader;
import io.standfirst.store.Part;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Lists of articles, browsed or searched for, in whatever format. */
@RequestScoped
class ArticleLists {

    private static final String PATH = "/v1/articles";

    private final ArticleReader articles;
    private final ArticleQueries queries;
    private final FoundArticles found;
    private final ArticleDocuments documents;
    private final ArticleFormats formats;
    private final Addresses addresses;
    private final Answers answers;
    private final Caching caching;
    private final Caller caller;

    ArticleLists(ArticleReader articles, ArticleQueries queries, FoundArticles found, ArticleDocuments documents,
            ArticleFormats formats, Addresses addresses, Answers answers, Caching caching, Caller caller) {
        this.articles = articles;
        this.queries = queries;
        this.found = found;
        this.documents = documents;
        this.formats = formats;
        this.addresses = addresses;
        this.answers = answers;
        this.caching = caching;
        this.caller = caller;
    }

    Answer answer(ArticleListRequest request, Format format) {
        Viewpoint viewpoint = caller.viewpoint(request.filters.view);
        Set<Part> parts = format == Format.JSON ? parts(request.include()) : Part.ALL;
        if (request.q != null) {
            FoundArticles.Found hits = found.list(request, viewpoint, parts);
            Answer answer = written(hits.page(), request, format, viewpoint);
            return answer.cacheableIf(hits.settled(), () -> caching.search(viewpoint));
        }
        Sort sort = queries.sort(request, viewpoint);
        var slice = articles.list(queries.filter(request, viewpoint), viewpoint, ArticleQueries.date(sort),
                Lists.stretch(request, sort), parts);
        return written(Lists.page(request, slice, sort), request, format, viewpoint).cacheable(() -> caching.list(viewpoint));
    }

    private Answer written(Page<StoredArticle> page, ArticleListRequest request, Format format, Viewpoint viewpoint) {
        if (format != Format.JSON) {
            return answers.in(format, formats.of(format, page.items(), viewpoint, request.address(addresses.of(PATH))), page);
        }
        Set<String> include = request.include();
        return answers.json(page.map(stored -> documents.of(stored, viewpoint, parts(include), include.contains("text"))),
                request.fields(ArticleDocument.class));
    }

    private static Set<Part> parts(Set<String> include) {
        EnumSet<Part> parts = EnumSet.of(Part.CORRECTIONS);
        for (Part part : Part.values()) {
            if (include.contains(part.name().toLowerCase(Locale.ROOT))) {
                parts.add(part);
            }
        }
        if (include.contains("text")) {
            parts.add(Part.SECTIONS);
        }
        return parts;
    }
}

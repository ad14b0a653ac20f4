package io.standfirst.resource;

import io.standfirst.access.Caller;
import io.standfirst.delivery.ArticleDelivery;
import io.standfirst.delivery.ArticleDocuments;
import io.standfirst.delivery.RelatedDocument;
import io.standfirst.delivery.RelatedDocument.Origin;
import io.standfirst.delivery.cache.Caching;
import io.standfirst.http.answer.Answer;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.paging.Items;
import io.standfirst.search.SimilarArticles;
import io.standfirst.search.index.SearchSettings;
import io.standfirst.store.Part;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What an article is related to: what its editors chose, filled up by what is computed. */
@RequestScoped
class RelatedAnswers {

    private static final Set<Part> CHOSEN = Set.of(Part.RELATED);

    private final ArticleDelivery delivery;
    private final ArticleDocuments documents;
    private final SimilarArticles similar;
    private final SearchSettings settings;
    private final ArticleAnswers answer;
    private final Answers answers;
    private final Caching caching;
    private final Caller caller;

    RelatedAnswers(ArticleDelivery delivery, ArticleDocuments documents, SimilarArticles similar, SearchSettings settings,
            ArticleAnswers answer, Answers answers, Caching caching, Caller caller) {
        this.delivery = delivery;
        this.documents = documents;
        this.similar = similar;
        this.settings = settings;
        this.answer = answer;
        this.answers = answers;
        this.caching = caching;
        this.caller = caller;
    }

    /** @param origin which of them; null for all */
    Answer list(String ref, View view, Origin origin) {
        Viewpoint viewpoint = caller.viewpoint(view);
        StoredArticle stored = delivery.get(ref, viewpoint, origin == Origin.EDITOR ? CHOSEN : Part.CONTENT);
        List<RelatedDocument> chosen = documents.of(stored, viewpoint, CHOSEN, false).related();
        int missing = settings.related() - chosen.size();
        List<RelatedDocument> shown = origin == Origin.SIMILAR ? List.of() : chosen;
        return origin == Origin.EDITOR || missing <= 0
                ? answers.json(new Items<>(shown)).cacheable(() -> answer.cacheable(stored))
                : filledUp(shown, similar.to(stored, viewpoint, missing), stored, viewpoint);
    }

    /** An answer that lacks what was just written is made anew the next time: nothing would tell that it is out of date. */
    private Answer filledUp(
            List<RelatedDocument> chosen, SimilarArticles.Result computed, StoredArticle stored, Viewpoint viewpoint) {
        Answer made = answers.json(new Items<>(
                Stream.concat(chosen.stream(), computed.articles().stream().map(RelatedDocument::of)).toList()));
        return made.cacheableIf(computed.settled(), () -> caching.alike(stored, viewpoint));
    }
}

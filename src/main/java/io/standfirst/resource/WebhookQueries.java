package io.standfirst.resource;

import io.standfirst.outbound.webhook.FilterMeaning;
import io.standfirst.outbound.webhook.WebhookFilters;
import io.standfirst.store.ArticleFilter;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Reads the filters of a webhook as those of a query. */
@ApplicationScoped
class WebhookQueries implements FilterMeaning {

    private final ArticleQueries queries;
    private final Clock clock;

    WebhookQueries(ArticleQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public ArticleFilter of(WebhookFilters said, View view) {
        Instant now = clock.instant();
        return queries.filterOrNone(query(said),
                view == View.PUBLISHED ? Viewpoint.ofReader(now) : Viewpoint.ofEditor(now));
    }

    private static ArticleListFilters query(WebhookFilters said) {
        ArticleListFilters query = new ArticleListFilters();
        query.id = said.id();
        query.topic = said.topic();
        query.speaker = said.speaker();
        query.author = said.author();
        query.publisher = said.publisher();
        query.language = said.language();
        query.related = said.related();
        query.status = said.status();
        query.from = said.from();
        query.to = said.to();
        query.date = said.date();
        return query;
    }
}

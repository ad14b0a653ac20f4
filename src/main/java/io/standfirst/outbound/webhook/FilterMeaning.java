package io.standfirst.outbound.webhook;

import io.standfirst.store.ArticleFilter;
import io.standfirst.store.View;

/** Knows what filters mean that a client has said; implemented where queries are read. */
public interface FilterMeaning {

    /**
     * What they mean now, on any thread; null if all articles pass.
     *
     * @throws io.standfirst.http.ProblemException 400 for what means nothing, with an error for each filter by its name
     */
    ArticleFilter of(WebhookFilters filters, View view);
}

package io.standfirst.outbound.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.standfirst.article.TextRules;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import io.standfirst.outbound.Followed;
import io.standfirst.outbound.Interest;
import io.standfirst.store.View;
import io.standfirst.store.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;

/** What a webhook follows, as the feed of changes is asked for it. */
@ApplicationScoped
class Following {

    /** How many changes are read at once. */
    private static final int PAGE = 100;

    private final FilterMeaning meaning;
    private final ObjectMapper json;

    Following(FilterMeaning meaning, ObjectMapper json) {
        this.meaning = meaning;
        this.json = json;
    }

    Interest interest(Webhook webhook) {
        WebhookFilters filters = read(webhook.filters());
        Followed followed = new Followed(webhook.filters(), () -> meaning.of(filters, webhook.view()));
        return new Interest(webhook.view(), followed, null, false, PAGE);
    }

    /** Notes what is wrong with filters. */
    void check(WebhookFilters filters, View view, TextRules rules) {
        try {
            meaning.of(filters, view);
        } catch (ProblemException e) {
            for (Problem.Error error : e.problem().errors()) {
                rules.add("/filters/" + error.parameter(), error.detail());
            }
        }
    }

    String write(WebhookFilters filters) {
        try {
            return json.writeValueAsString(filters);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    WebhookFilters read(String filters) {
        try {
            return json.readValue(filters, WebhookFilters.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

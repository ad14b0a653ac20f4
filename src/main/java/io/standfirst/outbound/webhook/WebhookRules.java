package io.standfirst.outbound.webhook;

import io.standfirst.article.Limits;
import io.standfirst.article.TextRules;
import io.standfirst.http.EnumNames;
import io.standfirst.store.View;
import io.standfirst.store.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a webhook has to be like. */
@ApplicationScoped
class WebhookRules {

    private static final String EVENTS = "/events";
    private static final int MAX_EVENTS = 100;

    private final Targets targets;
    private final Following following;

    WebhookRules(Targets targets, Following following) {
        this.targets = targets;
        this.following = following;
    }

    /** Of a new one. */
    void check(WebhookInput input) {
        TextRules rules = new TextRules();
        if (input.id() != null) {
            rules.add("/id", "must be left out: the server gives it");
        }
        targets.check("/url", input.url(), rules);
        check(input, rules);
        rules.complete();
    }

    /** Of one that is changed. Where it leads is looked at if that is changed, and whenever something is sent. */
    void check(WebhookInput input, Webhook before) {
        TextRules rules = new TextRules();
        if (input.id() != null && !input.id().equals(before.id())) {
            rules.add("/id", "must be the id of what is written to");
        }
        if (input.view() != before.view()) {
            // What waits was queued in the view of before, and readers must not be told of drafts
            rules.add("/view", "stays what the webhook was made with; make another one");
        }
        if (!before.url().equals(input.url())) {
            targets.check("/url", input.url(), rules);
        }
        check(input, rules);
        rules.complete();
    }

    private void check(WebhookInput input, TextRules rules) {
        if (input.description() != null) {
            rules.text("/description", input.description(), Limits.DESCRIPTION);
        }
        rules.size(EVENTS, input.events(), MAX_EVENTS);
        rules.distinct(EVENTS, input.events());
        List<String> known = EventTypes.of(input.view());
        for (int i = 0; i < input.events().size(); i++) {
            if (!known.contains(input.events().get(i))) {
                rules.add(EVENTS + "/" + i, input.view() == View.PUBLISHED
                        ? "must be one of %s; the view `%s` has others".formatted(
                                String.join(", ", known), EnumNames.of(View.WORKING))
                        : "must be one of " + String.join(", ", known));
            }
        }
        following.check(input.filters(), input.view(), rules);
    }
}

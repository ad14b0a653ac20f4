package io.standfirst.outbound.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.standfirst.article.Ids;
import io.standfirst.desk.MissingException;
import io.standfirst.desk.Patches;
import io.standfirst.desk.Precondition;
import io.standfirst.http.json.Patch;
import io.standfirst.outbound.ChangeFeed;
import io.standfirst.store.DeliveryRepository;
import io.standfirst.store.Webhook;
import io.standfirst.store.WebhookRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Makes webhooks, changes them and takes them back. */
@ApplicationScoped
public class Webhooks {

    private static final String SWITCHED_OFF = "An administrator has switched it off.";

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final WebhookRules rules;
    private final Following following;
    private final ChangeFeed feed;
    private final Patches patches;
    private final WebhookSettings settings;
    private final Ids ids;
    private final Clock clock;

    Webhooks(WebhookRepository webhooks, DeliveryRepository deliveries, WebhookRules rules, Following following, ChangeFeed feed,
            Patches patches, WebhookSettings settings, Ids ids, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.rules = rules;
        this.following = following;
        this.feed = feed;
        this.patches = patches;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** A webhook as it goes out, and the version of it that is shown. */
    public record Shown(WebhookDocument document, int version) {
    }

    public List<WebhookDocument> all() {
        return QuarkusTransaction.requiringNew().call(webhooks::all).stream().map(this::document).toList();
    }

    /** @throws MissingException if there is no such webhook */
    public Shown get(UUID id) {
        return shown(QuarkusTransaction.requiringNew().call(() -> webhooks.get(id)).orElseThrow(MissingException::new));
    }

    /** A new one, with its secret, which nobody can show again. It is told of what changes from now on. */
    public Shown create(WebhookInput input) {
        WebhookInput whole = input.complete();
        rules.check(whole);
        Instant now = clock.instant();
        Webhook webhook = new Webhook(ids.next(), whole.url(), whole.description(), whole.events(), whole.view(),
                following.write(whole.filters()), 1, WebhookSecret.random(), null, feed.now(whole.view()), null,
                whole.enabled() ? null : now, whole.enabled() ? null : SWITCHED_OFF, now, now);
        QuarkusTransaction.requiringNew().run(() -> webhooks.insert(webhook));
        return withSecret(webhook);
    }

    /** @throws MissingException if there is no such webhook */
    public Shown replace(UUID id, WebhookInput input, Precondition precondition) {
        return rewrite(id, form -> input, precondition);
    }

    /**
     * Changes what a patch of the writable form changes.
     *
     * @throws MissingException if there is no such webhook
     */
    public Shown patch(UUID id, Patch patch, Precondition precondition) {
        return rewrite(id, form -> patches.apply(patch, form, WebhookInput.class), precondition);
    }

    /**
     * Makes another secret, and shows it this once. The one before signs, too, for a while.
     *
     * @throws MissingException if there is no such webhook
     */
    public Shown rotate(UUID id) {
        return withSecret(QuarkusTransaction.requiringNew().call(() -> {
            Instant now = clock.instant();
            Webhook rotated = webhooks.lock(id).orElseThrow(MissingException::new)
                    .rotated(WebhookSecret.random(), now.plus(settings.secretOverlap()), now);
            webhooks.save(rotated);
            return rotated;
        }));
    }

    /**
     * Removes one, with all its deliveries.
     *
     * @throws MissingException if there is no such webhook
     */
    public void delete(UUID id, Precondition precondition) {
        QuarkusTransaction.requiringNew().run(() -> {
            precondition.require(webhooks.lock(id).orElseThrow(MissingException::new).version());
            webhooks.remove(id);
        });
    }

    private Shown rewrite(UUID id, UnaryOperator<WebhookInput> write, Precondition precondition) {
        return shown(QuarkusTransaction.requiringNew().call(() -> {
            Webhook before = webhooks.lock(id).orElseThrow(MissingException::new);
            precondition.require(before.version());
            WebhookInput form = form(before);
            WebhookInput input = write.apply(form).complete(id, before.view());
            rules.check(input, before);
            return input.equals(form) ? before : store(before, input);
        }));
    }

    private Webhook store(Webhook before, WebhookInput input) {
        Instant now = clock.instant();
        boolean isSwitchedOff = before.enabled() && !input.enabled();
        Webhook after = new Webhook(before.id(), input.url(), input.description(), input.events(), before.view(),
                following.write(input.filters()), before.version() + 1, before.secret(), before.previous(), before.place(),
                input.enabled() && !before.enabled() ? null : before.failingSince(),
                input.enabled() ? null : isSwitchedOff ? now : before.disabledAt(),
                input.enabled() ? null : isSwitchedOff ? SWITCHED_OFF : before.disabledReason(),
                before.createdAt(), now);
        webhooks.save(after);
        if (after.enabled() && !before.enabled()) {
            deliveries.renew(after.id(), now);
        }
        return after;
    }

    private WebhookInput form(Webhook webhook) {
        return new WebhookInput(webhook.id(), webhook.url(), webhook.description(), webhook.events(), webhook.view(),
                following.read(webhook.filters()), webhook.enabled());
    }

    private Shown shown(Webhook webhook) {
        return new Shown(document(webhook), webhook.version());
    }

    private Shown withSecret(Webhook webhook) {
        return new Shown(WebhookDocument.withSecret(webhook, following.read(webhook.filters()), clock.instant()), webhook.version());
    }

    private WebhookDocument document(Webhook webhook) {
        return WebhookDocument.of(webhook, following.read(webhook.filters()), clock.instant());
    }
}

package io.standfirst.outbound.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.standfirst.article.Ids;
import io.standfirst.http.HttpSettings;
import io.standfirst.http.JsonWriter;
import io.standfirst.http.ProblemException;
import io.standfirst.http.ProblemType;
import io.standfirst.outbound.ChangeDocument;
import io.standfirst.outbound.ChangeFeed;
import io.standfirst.outbound.ChangePage;
import io.standfirst.store.Delivery;
import io.standfirst.store.DeliveryReader;
import io.standfirst.store.DeliveryRepository;
import io.standfirst.store.Webhook;
import io.standfirst.store.WebhookRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Turns changes into deliveries. How far it has read for a webhook is stored together with the deliveries that come of it, and
 * only if nobody else has read on from there: so each change is queued once, by however many nodes.
 */
@ApplicationScoped
class Queueing {

    private static final Logger LOG = Logger.getLogger(Queueing.class);

    /** How far it has come. */
    enum Progress {
        /** Everything that has happened is queued. */
        ALL,
        /** There may be more to read. */
        SOME,
        /** So much waits that no more is queued for the moment. */
        FULL
    }

    private final ChangeFeed feed;
    private final Following following;
    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final DeliveryReader reader;
    private final JsonWriter json;
    private final HttpSettings http;
    private final WebhookSettings settings;
    private final Ids ids;
    private final Clock clock;

    Queueing(ChangeFeed feed, Following following, WebhookRepository webhooks, DeliveryRepository deliveries,
            DeliveryReader reader, JsonWriter json, HttpSettings http, WebhookSettings settings, Ids ids, Clock clock) {
        this.feed = feed;
        this.following = following;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.reader = reader;
        this.json = json;
        this.http = http;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Queues what has happened since, or some of it. */
    Progress fill(Webhook webhook) {
        if (reader.waiting(webhook.id()) >= settings.queue()) {
            return Progress.FULL;
        }
        ChangePage page;
        try {
            page = feed.read(following.interest(webhook), webhook.place());
        } catch (ProblemException e) {
            if (e.problem().type() != ProblemType.CURSOR_EXPIRED) {
                throw e;
            }
            beginAnew(webhook);
            return Progress.SOME;
        }
        List<Delivery> due = page.items().stream()
                .filter(change -> webhook.wants(EventTypes.of(change)))
                .map(change -> delivery(webhook, change)).toList();
        boolean advanced = page.next().equals(webhook.place()) || store(webhook, page.next(), due);
        return advanced && !page.more() ? Progress.ALL : Progress.SOME;
    }

    private boolean store(Webhook webhook, String place, List<Delivery> due) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<Long> first = webhooks.advance(webhook.id(), webhook.place(), place, due.size());
            first.ifPresent(number -> deliveries.insert(due, number));
            return first.isPresent();
        });
    }

    /** The receiver is told that it has missed something, and where to begin. */
    private void beginAnew(Webhook webhook) {
        LOG.warnf("Webhook %s was not told of changes that are no longer kept, it goes on with what happens now", webhook.id());
        Instant now = clock.instant();
        UUID id = ids.next();
        String restart = http.url() + "/v1/changes";
        store(webhook, feed.now(webhook.view()), List.of(Delivery.due(id, webhook.id(), webhook.id(), EventTypes.EXPIRED,
                json.line(new WebhookEvent(EventTypes.EXPIRED, now, Map.of("restart", restart))), false, now)));
    }

    private Delivery delivery(Webhook webhook, ChangeDocument change) {
        String type = EventTypes.of(change);
        String payload = json.line(new WebhookEvent(type, change.at(), change));
        UUID subject = change.articleId() == null ? change.id() : change.articleId();
        return Delivery.due(ids.next(), webhook.id(), subject, type, payload, false, clock.instant());
    }
}

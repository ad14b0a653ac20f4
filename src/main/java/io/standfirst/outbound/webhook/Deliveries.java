package io.standfirst.outbound.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.standfirst.article.Ids;
import io.standfirst.desk.MissingException;
import io.standfirst.http.JsonWriter;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.standfirst.store.Delivery;
import io.standfirst.store.DeliveryReader;
import io.standfirst.store.DeliveryRepository;
import io.standfirst.store.DeliveryState;
import io.standfirst.store.Slice;
import io.standfirst.store.Stretch;
import io.standfirst.store.Webhook;
import io.standfirst.store.WebhookRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The log of what is sent to a webhook, and what is sent by hand. */
@ApplicationScoped
public class Deliveries {

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final DeliveryReader reader;
    private final Dispatch dispatch;
    private final JsonWriter json;
    private final Ids ids;
    private final Clock clock;

    Deliveries(WebhookRepository webhooks, DeliveryRepository deliveries, DeliveryReader reader, Dispatch dispatch,
            JsonWriter json, Ids ids, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.reader = reader;
        this.dispatch = dispatch;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param state null for all
     * @throws MissingException if there is no such webhook
     */
    public Slice<DeliveryDocument> list(UUID webhook, DeliveryState state, Stretch stretch) {
        find(webhook);
        return reader.list(webhook, state, stretch).map(DeliveryDocument::of);
    }

    /** @throws MissingException if there is no such delivery */
    public DeliveryDocument get(UUID webhook, UUID id) {
        return DeliveryDocument.of(one(webhook, id));
    }

    /**
     * Has one sent once more, under the same id: at once, if it waits; or again, if it has ended.
     *
     * @throws MissingException if there is no such delivery
     */
    public DeliveryDocument redeliver(UUID webhook, UUID id) {
        Instant now = clock.instant();
        Delivery delivery = one(webhook, id);
        if (delivery.state() != DeliveryState.WAITING) {
            QuarkusTransaction.joiningExisting().run(() -> deliveries.repeat(id, now));
        } else if (delivery.byHand() || find(webhook).enabled()) {
            QuarkusTransaction.joiningExisting().run(() -> deliveries.hasten(id, now));
        } else {
            throw Problem.of(ProblemType.CONFLICT, "The webhook is disabled, and this is sent when it is enabled again.").exception();
        }
        dispatch.wake();
        return get(webhook, id);
    }

    /**
     * Sends something to try the receiver out, even if the webhook is disabled.
     *
     * @throws MissingException if there is no such webhook
     */
    public DeliveryDocument test(UUID webhook) {
        find(webhook);
        Instant now = clock.instant();
        UUID id = ids.next();
        String payload = json.line(new WebhookEvent(EventTypes.TEST, now, Map.of("webhook", webhook)));
        Delivery delivery = Delivery.due(id, webhook, id, EventTypes.TEST, payload, true, now);
        QuarkusTransaction.joiningExisting().run(() -> deliveries.insertByHand(delivery));
        dispatch.wake();
        return DeliveryDocument.of(delivery);
    }

    private Webhook find(UUID id) {
        return QuarkusTransaction.joiningExisting().call(() -> webhooks.get(id)).orElseThrow(MissingException::new);
    }

    private Delivery one(UUID webhook, UUID id) {
        return reader.one(webhook, id).orElseThrow(MissingException::new);
    }
}

package io.standfirst.outbound.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.store.Delivery;
import io.standfirst.store.DeliveryReader;
import io.standfirst.store.DeliveryRepository;
import io.standfirst.store.Webhook;
import io.standfirst.store.WebhookRepository;
import io.standfirst.testing.Together;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** However many see to the same webhook at once, each change is queued once, and each delivery taken by one. */
@QuarkusTest
class SeveralNodesApiTest extends WebhookTest {

    private static final int NODES = 6;

    @Inject
    Queueing queueing;

    @Inject
    WebhookRepository webhooks;

    @Inject
    DeliveryRepository deliveries;

    @Inject
    DeliveryReader reader;

    @Test
    void changesAreQueuedOnce() {
        Webhook webhook = idle();
        List<String> articles = List.of(published(), published(), published());
        Together.run(NODES, node -> queueing.fill(webhook));
        List<Delivery> queued = reader.due(webhook.id(), clock.instant(), 100);
        assertEquals(0, queued.size(), "it is disabled");
        assertEquals(articles.size(), reader.waiting(webhook.id()));
    }

    @Test
    void deliveriesAreTakenByOne() {
        Webhook webhook = idle();
        published();
        queueing.fill(webhook);
        Delivery delivery = waiting(webhook);
        Instant now = clock.instant();
        List<Boolean> taken = Together.run(NODES, node -> QuarkusTransaction.requiringNew().call(() ->
                deliveries.take(delivery, now, now.plus(Duration.ofMinutes(node + 1L)))));
        assertEquals(1, taken.stream().filter(Boolean::booleanValue).count());
        assertEquals(1, waiting(webhook).attempts());
    }

    /** One that this server leaves alone. */
    private Webhook idle() {
        UUID id = UUID.fromString(makeId(Map.of("enabled", false)));
        return QuarkusTransaction.requiringNew().call(() -> webhooks.get(id)).orElseThrow();
    }

    private Delivery waiting(Webhook webhook) {
        String id = (String) deliveries(webhook.id().toString()).get(0).get("id");
        return reader.one(webhook.id(), UUID.fromString(id)).orElseThrow();
    }
}

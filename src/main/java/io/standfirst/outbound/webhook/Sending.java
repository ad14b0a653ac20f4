package io.standfirst.outbound.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.standfirst.store.Delivery;
import io.standfirst.store.Delivery.Attempt;
import io.standfirst.store.DeliveryReader;
import io.standfirst.store.DeliveryRepository;
import io.standfirst.store.Webhook;
import io.standfirst.store.WebhookRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * Takes what is due and has it sent, some at a time. Whoever takes a delivery puts off the instant at which it is due: so no
 * other node has it, unless this one goes away.
 */
@ApplicationScoped
class Sending {

    private static final Logger LOG = Logger.getLogger(Sending.class);

    /** Beyond the time that an attempt may take, to store what came of it. */
    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final Duration A_MOMENT = Duration.ofMillis(20);

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final DeliveryReader reader;
    private final Courier courier;
    private final Verdict verdict;
    private final WebhookMetrics metrics;
    private final WebhookSettings settings;
    private final Clock clock;
    /** What this node is sending, and to which webhook. */
    private final Map<UUID, UUID> underway = new ConcurrentHashMap<>();

    Sending(WebhookRepository webhooks, DeliveryRepository deliveries, DeliveryReader reader, Courier courier, Verdict verdict,
            WebhookMetrics metrics, WebhookSettings settings, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.reader = reader;
        this.courier = courier;
        this.verdict = verdict;
        this.metrics = metrics;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param ended is run when one of them has come to its end */
    void sendDue(Runnable ended) {
        Instant now = clock.instant();
        for (UUID id : reader.webhooksDue(now)) {
            int toIt = (int) underway.values().stream().filter(id::equals).count();
            int free = Math.min(settings.atOnceEach() - toIt, settings.atOnce() - underway.size());
            if (free > 0) {
                QuarkusTransaction.requiringNew().call(() -> webhooks.get(id))
                        .ifPresent(webhook -> sendDue(webhook, now, free, toIt, ended));
            }
        }
    }

    /** Waits until nothing is on its way. */
    void await(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!underway.isEmpty() && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(A_MOMENT.toNanos());
        }
    }

    private void sendDue(Webhook webhook, Instant now, int free, int underwayToIt, Runnable ended) {
        reader.due(webhook.id(), now, free + underwayToIt).stream()
                .filter(delivery -> !underway.containsKey(delivery.id()))
                .limit(free)
                .flatMap(delivery -> taken(delivery, now).stream())
                .forEach(delivery -> send(webhook, delivery, ended));
    }

    private Optional<Delivery> taken(Delivery delivery, Instant now) {
        Instant until = now.plus(settings.time()).plus(MARGIN);
        return QuarkusTransaction.requiringNew().call(() -> deliveries.take(delivery, now, until))
                ? Optional.of(delivery.taken(now, until))
                : Optional.empty();
    }

    private void send(Webhook webhook, Delivery delivery, Runnable ended) {
        var attempted = courier.send(webhook, delivery);
        underway.put(delivery.id(), webhook.id());
        attempted.onSuccess(attempt ->
                Infrastructure.getDefaultExecutor().execute(() -> end(delivery, attempt, ended)));
    }

    /** If what came of it cannot be stored, it is sent once more. */
    private void end(Delivery delivery, Attempt attempt, Runnable ended) {
        try {
            verdict.on(delivery, attempt);
            metrics.sent(attempt);
        } catch (RuntimeException e) {
            LOG.warnf("What came of delivery %s could not be stored, it will be sent again: %s", delivery.id(), e);
        } finally {
            underway.remove(delivery.id());
            ended.run();
        }
    }
}

package io.standfirst.outbound.webhook;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.standfirst.store.Delivery.Attempt;
import io.standfirst.store.DeliveryReader;
import io.standfirst.store.DeliveryReader.Backlog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/**
 * Counts attempts, {@code standfirst.webhooks.attempts} by {@code result}; and says how many deliveries wait, {@code
 * standfirst.webhooks.backlog}, and for how long the oldest has, {@code standfirst.webhooks.lag} in seconds.
 */
@ApplicationScoped
class WebhookMetrics {

    private static final String ATTEMPTS = "standfirst.webhooks.attempts";

    private final DeliveryReader reader;
    private final Clock clock;
    private final Counter delivered;
    private final Counter failed;
    private volatile Backlog backlog = new Backlog(0, null);

    WebhookMetrics(DeliveryReader reader, Clock clock, MeterRegistry meters) {
        this.reader = reader;
        this.clock = clock;
        delivered = meters.counter(ATTEMPTS, "result", "delivered");
        failed = meters.counter(ATTEMPTS, "result", "failed");
        Gauge.builder("standfirst.webhooks.backlog", () -> backlog.count()).register(meters);
        Gauge.builder("standfirst.webhooks.lag", this::lag).baseUnit("seconds").register(meters);
    }

    /** Not when it is asked for, so that metrics are told even if the database does not answer. */
    void look() {
        backlog = reader.backlog();
    }

    void sent(Attempt attempt) {
        (attempt.succeeded() ? delivered : failed).increment();
    }

    private double lag() {
        Backlog now = backlog;
        return now.oldest() == null ? 0 : Duration.between(now.oldest(), clock.instant()).toMillis() / 1_000.0;
    }
}

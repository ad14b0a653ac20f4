package io.standfirst.outbound.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.standfirst.store.Delivery;
import io.standfirst.store.Delivery.Attempt;
import io.standfirst.store.DeliveryRepository;
import io.standfirst.store.WebhookRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/** Decides what follows from an attempt: it is done, or tried again, or given up, or the webhook is disabled. */
@ApplicationScoped
class Verdict {

    private static final Logger LOG = Logger.getLogger(Verdict.class);
    private static final int GONE = 410;

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final WebhookSettings settings;
    private final Clock clock;

    Verdict(WebhookRepository webhooks, DeliveryRepository deliveries, WebhookSettings settings, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Stores what came of an attempt, and what follows.
     *
     * @param delivery as it is after it was taken
     */
    void on(Delivery delivery, Attempt attempt) {
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> {
            Instant again = again(delivery, attempt, now);
            deliveries.end(delivery.after(attempt, now, again), delivery.nextAt());
        });
    }

    /** When it is sent again; null for no more. */
    private Instant again(Delivery delivery, Attempt attempt, Instant now) {
        if (attempt.succeeded()) {
            webhooks.noteSuccess(delivery.webhook());
            return null;
        }
        if (delivery.byHand()) {
            return null;
        }
        Instant since = webhooks.noteFailure(delivery.webhook(), now).orElse(now);
        Instant again = now.plus(Backoff.after(delivery.attempts(), settings.retryFirst(), settings.retryLongest(),
                ThreadLocalRandom.current().nextDouble()));
        String reason = reasonToStop(attempt, Duration.between(since, now));
        if (reason != null) {
            if (webhooks.disable(delivery.webhook(), reason, now)) {
                LOG.warnf("Webhook %s is disabled: %s", delivery.webhook(), reason);
            }
            return again;
        }
        return now.isBefore(delivery.firstAttemptAt().plus(settings.retryFor())) ? again : null;
    }

    private String reasonToStop(Attempt attempt, Duration failing) {
        if (attempt.status() != null && attempt.status() == GONE) {
            return "The receiver has answered 410 (Gone): it wants no more.";
        }
        if (failing.compareTo(settings.disableAfter()) < 0) {
            return null;
        }
        String last = attempt.status() == null ? attempt.error() : "It answered " + attempt.status() + ".";
        return "No attempt has succeeded since %d hours. %s".formatted(failing.toHours(), last);
    }
}

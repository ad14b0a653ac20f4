package io.standfirst.outbound.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.standfirst.store.DeliveryRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Lets old deliveries go, a few at a time. What waits stays. */
@ApplicationScoped
public class DeliveryPruning {

    private static final Logger LOG = Logger.getLogger(DeliveryPruning.class);
    private static final int SOME = 1_000;

    private final DeliveryRepository deliveries;
    private final WebhookSettings settings;
    private final Clock clock;

    DeliveryPruning(DeliveryRepository deliveries, WebhookSettings settings, Clock clock) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
    }

    /** What fails now is tried again the next time. */
    @Scheduled(every = "{standfirst.webhooks.prune}", delayed = "{standfirst.webhooks.prune}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void prune() {
        try {
            Instant before = clock.instant().minus(settings.keep());
            int some;
            do {
                some = QuarkusTransaction.requiringNew().call(() -> deliveries.deleteBefore(before, SOME));
            } while (some > 0);
        } catch (RuntimeException e) {
            LOG.warnf("Could not let go of old deliveries, will try again: %s", e);
        }
    }
}

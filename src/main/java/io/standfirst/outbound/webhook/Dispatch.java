package io.standfirst.outbound.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.standfirst.change.ChangeListener;
import io.standfirst.outbound.webhook.Queueing.Progress;
import io.standfirst.store.ChangeRepository.Row;
import io.standfirst.store.Webhook;
import io.standfirst.store.WebhookRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Follows the log for webhooks, by one thread: queues what has happened, and has sent what is due. */
@ApplicationScoped
class Dispatch implements ChangeListener {

    private static final Logger LOG = Logger.getLogger(Dispatch.class);
    private static final long AGAIN_MILLIS = 5_000;
    private static final Duration LAST_MOMENTS = Duration.ofSeconds(5);

    private final WebhookRepository webhooks;
    private final Queueing queueing;
    private final Sending sending;
    private final WebhookMetrics metrics;
    private final WebhookSettings settings;
    private final Semaphore bell = new Semaphore(0);
    private final AtomicLong rings = new AtomicLong();
    private final Thread thread = new Thread(this::run, "webhooks");
    /** By webhook, at which ring of the bell all was queued; what is changed is looked at anew. */
    private final Map<UUID, Filled> filled = new HashMap<>();
    /** The webhooks for which nothing can be queued. */
    private final Set<UUID> stuck = new HashSet<>();
    private volatile boolean stopped;
    private boolean failing;

    Dispatch(WebhookRepository webhooks, Queueing queueing, Sending sending, WebhookMetrics metrics, WebhookSettings settings) {
        this.webhooks = webhooks;
        this.queueing = queueing;
        this.sending = sending;
        this.metrics = metrics;
        this.settings = settings;
    }

    /** Of which version, and when. */
    private record Filled(int version, long rings) {
    }

    void begin(@Observes StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
    }

    /** What is on its way may come to its end, so that it need not be sent again. */
    void end(@Observes ShutdownEvent ended) throws InterruptedException {
        stopped = true;
        wake();
        thread.join(AGAIN_MILLIS);
        sending.await(LAST_MOMENTS);
    }

    /** There may be something to send. */
    void wake() {
        bell.release();
    }

    @Override
    public void committing(List<Row> changes) {
        // Not before they are there
    }

    @Override
    public void ended(List<Row> changes, boolean committed) {
        if (committed) {
            happened(changes);
        }
    }

    @Override
    public void happened(List<Row> changes) {
        rings.incrementAndGet();
        wake();
    }

    private void run() {
        while (!stopped) {
            pause(step());
        }
    }

    /** @return how long to wait for the next, in milliseconds */
    private long step() {
        try {
            boolean all = fill();
            sending.sendDue(this::wake);
            metrics.look();
            failing = false;
            return all ? settings.every().toMillis() : 0;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warnf("Webhooks could not be seen to, will go on trying: %s", e);
            }
            failing = true;
            return AGAIN_MILLIS;
        }
    }

    private void pause(long millis) {
        try {
            if (millis > 0 && bell.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException e) {
            stopped = true;
        }
    }

    /** Whether there is no more to queue for the moment. */
    private boolean fill() {
        long heard = rings.get();
        boolean all = true;
        List<Webhook> enabled = QuarkusTransaction.requiringNew().call(webhooks::enabled);
        filled.keySet().retainAll(enabled.stream().map(Webhook::id).toList());
        for (Webhook webhook : enabled) {
            Filled now = new Filled(webhook.version(), heard);
            if (!now.equals(filled.get(webhook.id()))) {
                switch (fill(webhook)) {
                    case ALL -> filled.put(webhook.id(), now);
                    case SOME -> all = false;
                    case FULL -> filled.remove(webhook.id());
                }
            }
        }
        return all;
    }

    /** One that fails holds up no other. */
    private Progress fill(Webhook webhook) {
        try {
            Progress progress = queueing.fill(webhook);
            stuck.remove(webhook.id());
            return progress;
        } catch (RuntimeException e) {
            if (stuck.add(webhook.id())) {
                LOG.warnf("Nothing can be queued for webhook %s, will go on trying: %s", webhook.id(), e);
            }
            return Progress.FULL;
        }
    }
}

package io.standfirst.outbound;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.standfirst.change.ChangeListener;
import io.standfirst.store.ChangeRepository.Row;
import io.standfirst.store.View;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Rings whenever the log has something new, for all who wait; none of them holds a thread. It falls silent when the service
 * is told to stop, so that nobody who waits keeps it from that. How many wait is {@code standfirst.changes.waiting}.
 */
@ApplicationScoped
public class Doorbell implements ChangeListener {

    private static final long TICK_MILLIS = 250;

    private final Map<View, Bell> bells = new EnumMap<>(Map.of(View.PUBLISHED, new Bell(), View.WORKING, new Bell()));
    /** A signal to stop comes here at once, while Quarkus first waits for the requests that are being answered. */
    private final Thread signal = new Thread(this::fallSilent, "doorbell");
    private volatile boolean silent;

    Doorbell(Vertx vertx, MeterRegistry meters) {
        Gauge.builder("standfirst.changes.waiting", bells, all -> all.values().stream().mapToInt(bell -> bell.waiting.size()).sum())
                .register(meters);
        // One timer for all: a timer for each would stay for its time after every ring
        vertx.setPeriodic(TICK_MILLIS, tick -> bells.values().forEach(Bell::sendAwayLate));
    }

    /** Those who wait for one kind of changes. */
    private static final class Bell {

        private final AtomicLong rings = new AtomicLong();
        private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();

        void ring() {
            rings.incrementAndGet();
            // Not by the thread of whoever has written
            Infrastructure.getDefaultExecutor().execute(() -> waiting.forEach(one -> one.told.complete(true)));
        }

        void sendAwayLate() {
            long now = System.nanoTime();
            waiting.stream().filter(one -> one.until - now <= 0).forEach(one -> one.told.complete(false));
        }
    }

    /** One of them, and until when. */
    private record Waiting(UniEmitter<? super Boolean> told, long until) {
    }

    void begin(@Observes StartupEvent started) {
        Runtime.getRuntime().addShutdownHook(signal);
    }

    void end(@Observes ShutdownEvent stopped) {
        fallSilent();
        try {
            Runtime.getRuntime().removeShutdownHook(signal);
        } catch (IllegalStateException e) {
            // It is the signal that stops us
        }
    }

    /** How often it has rung so far. To be asked before one reads the log, so that nothing comes unheard in between. */
    long rings(View view) {
        return bells.get(view).rings.get();
    }

    /**
     * Waits for the next ring.
     *
     * @param heard  how many rings were heard before
     * @param atMost how long to wait
     * @return whether it rang
     */
    Uni<Boolean> next(View view, long heard, Duration atMost) {
        Bell bell = bells.get(view);
        return Uni.createFrom().emitter(told -> {
            Waiting one = new Waiting(told, System.nanoTime() + atMost.toNanos());
            told.onTermination(() -> bell.waiting.remove(one));
            bell.waiting.add(one);
            if (silent || bell.rings.get() != heard) {
                told.complete(true);
            }
        });
    }

    /** Whether the service is stopping, and nobody should wait any more. */
    boolean isSilent() {
        return silent;
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
        bells.get(View.WORKING).ring();
        if (changes.stream().anyMatch(change -> change.publicNumber() != null)) {
            bells.get(View.PUBLISHED).ring();
        }
    }

    private void fallSilent() {
        silent = true;
        bells.values().forEach(Bell::ring);
    }
}

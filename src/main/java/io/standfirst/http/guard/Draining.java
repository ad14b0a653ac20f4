package io.standfirst.http.guard;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What happens between the signal to stop and the end. For {@code quarkus.shutdown.delay} everything is answered, readiness
 * says that we go, and each answer asks the client to connect anew; then nobody can connect any more, and what is under way
 * is answered within {@code quarkus.shutdown.timeout}.
 */
@Singleton
public class Draining {

    /** Before Quarkus refuses requests, at the end of the delay: who still comes is to be refused a connection instead. */
    private static final Duration AHEAD = Duration.ofMillis(300);

    private final Duration delay;
    /** A signal comes here at once. */
    private final Thread signal = new Thread(this::drain, "draining");
    private volatile boolean stopping;

    Draining(@ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay) {
        this.delay = delay.orElse(Duration.ZERO);
    }

    void begin(@Observes StartupEvent started) {
        Runtime.getRuntime().addShutdownHook(signal);
    }

    void register(@Observes Filters filters) {
        filters.register(this::askToLeave, FilterOrder.SLOW_REQUESTS + 1);
    }

    void end(@Observes ShutdownEvent stopped) {
        try {
            Runtime.getRuntime().removeShutdownHook(signal);
        } catch (IllegalStateException e) {
            // It is the signal that stops us
        }
    }

    /** Whether the signal to stop has come. */
    public boolean isUnderWay() {
        return stopping;
    }

    private void askToLeave(RoutingContext context) {
        if (stopping) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        context.next();
    }

    private void drain() {
        stopping = true;
        try {
            Thread.sleep(Math.max(0, delay.minus(AHEAD).toMillis()));
            Doors.shut();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

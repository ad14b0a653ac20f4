package io.standfirst.http.guard;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.standfirst.http.HttpSettings;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Bounds the requests that are in the making, so that under overload some are answered in time and the others at once with
 * 503, instead of all too late. What the response cache has is given in any case; health and metrics have threads left.
 * Counted are {@code standfirst.requests.active} and {@code standfirst.requests.shed}.
 */
@ApplicationScoped
public class Capacity {

    /** The server's own pages, such as health. */
    private static final String FRAMEWORK = "/q/";
    private static final String PLACE = Capacity.class.getName();
    private static final String RETRY_AFTER_SECONDS = "2";

    private final int most;
    private final RouterProblems problems;
    private final AtomicInteger active = new AtomicInteger();
    private final Counter shed;

    Capacity(HttpSettings settings, RouterProblems problems, MeterRegistry meters) {
        this.most = settings.limits().requests();
        this.problems = problems;
        this.shed = meters.counter("standfirst.requests.shed");
        Gauge.builder("standfirst.requests.active", active, AtomicInteger::get).register(meters);
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, FilterOrder.CAPACITY);
    }

    private void admit(RoutingContext context) {
        if (context.request().uri().startsWith(FRAMEWORK)) {
            context.next();
        } else if (active.incrementAndGet() > most) {
            active.decrementAndGet();
            shed.increment();
            problems.send(context, Problem.of(ProblemType.UNAVAILABLE,
                    "The server has too much to do at this moment. " + ProblemType.UNAVAILABLE.remedy())
                    .withHeader("Retry-After", RETRY_AFTER_SECONDS));
        } else {
            context.put(PLACE, new AtomicBoolean(true));
            context.addEndHandler(ended -> leave(context));
            context.next();
        }
    }

    /** The request goes on without a thread, and others can have its place. */
    public void leave(RoutingContext context) {
        AtomicBoolean place = context.get(PLACE);
        if (place != null && place.compareAndSet(true, false)) {
            active.decrementAndGet();
        }
    }
}

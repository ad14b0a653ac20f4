package io.standfirst.http;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Until when the request at hand may turn to the database, so that its client gets an answer in time even if each statement
 * is answered, slowly. It goes with the request from thread to thread; work that belongs to none has no end.
 */
@ApplicationScoped
public class Deadline {

    private static final String KEY = Deadline.class.getName();

    private final long nanos;

    Deadline(HttpSettings settings) {
        this.nanos = settings.limits().databaseTime().toNanos();
    }

    /** Counts from now on: the request begins, or has waited for good reason. */
    public void begin() {
        Context request = Vertx.currentContext();
        if (request != null && VertxContext.isDuplicatedContext(request)) {
            request.putLocal(KEY, System.nanoTime() + nanos);
        }
    }

    /** The request may take as long as it likes: its client sees that something comes. */
    public void lift() {
        Context request = Vertx.currentContext();
        if (request != null && VertxContext.isDuplicatedContext(request)) {
            request.removeLocal(KEY);
        }
    }

    /** Whether it is too late to begin anything. */
    public boolean isOver() {
        Context request = Vertx.currentContext();
        Long end = request == null || !VertxContext.isDuplicatedContext(request) ? null : request.getLocal(KEY);
        return end != null && System.nanoTime() - end > 0;
    }
}

package io.standfirst.http.guard;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * Cuts the connection of a client whose body takes too long while it is read, since its reader holds a thread. A request
 * that waits for a thread, or for its answer, is not late.
 */
@Provider
public class BodyTime implements ReaderInterceptor {

    private final SlowRequests slowRequests;
    private final RoutingContext context;

    BodyTime(SlowRequests slowRequests, RoutingContext context) {
        this.slowRequests = slowRequests;
        this.context = context;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        HttpServerRequest request = context.request();
        Vertx vertx = context.vertx();
        long timer = vertx.setTimer(slowRequests.bodyTime().toMillis(), late -> request.connection().close());
        try {
            return body.proceed();
        } finally {
            vertx.cancelTimer(timer);
            slowRequests.beginWork(context);
        }
    }
}

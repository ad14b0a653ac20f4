package io.standfirst.http.cache;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.standfirst.http.answer.CacheSettings;
import io.standfirst.http.answer.Keeper;
import io.standfirst.http.guard.FilterOrder;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Gives kept answers to readers, in front of routing. Requests with a credential, or with anything else that an
 * answer here was not made for, pass by. Of those that ask the same at the same time, one goes on and the others wait.
 * The first request of a connection comes here at least; later ones may have been answered by {@link DirectHits}.
 */
@ApplicationScoped
public class ResponseCacheFilter {

    private final ResponseCache cache;
    private final Hits hits;
    private final CacheMetrics metrics;
    private final boolean enabled;

    ResponseCacheFilter(ResponseCache cache, Hits hits, CacheMetrics metrics, CacheSettings settings) {
        this.cache = cache;
        this.hits = hits;
        this.metrics = metrics;
        this.enabled = settings.enabled();
    }

    void register(@Observes Filters filters) {
        if (enabled) {
            filters.register(this::serve, FilterOrder.RESPONSE_CACHE);
        }
    }

    private void serve(RoutingContext context) {
        HttpServerRequest request = context.request();
        CacheKey key = CacheKey.of(request.method().toNetty(), request.uri(), request.headers());
        if (key == null) {
            context.next();
        } else if (!answer(context, key)) {
            Context current = Vertx.currentContext();
            Flight flight = cache.join(key, () -> PathTemplate.of(context),
                    () -> current.runOnContext(done -> landed(context, key)));
            if (flight != null) {
                metrics.miss();
                context.put(Keeper.KEY, flight);
                context.addEndHandler(ended -> flight.end());
                context.next();
            }
        }
    }

    /** If the answer could not be kept, all who waited for it go on by themselves. */
    private void landed(RoutingContext context, CacheKey key) {
        if (!context.response().closed() && !answer(context, key)) {
            context.next();
        }
    }

    private boolean answer(RoutingContext context, CacheKey key) {
        Hits.Hit hit = hits.find(key, context.request().headers());
        if (hit == null) {
            return false;
        }
        send(context, hit);
        metrics.hit();
        return true;
    }

    private static void send(RoutingContext context, Hits.Hit hit) {
        HttpServerResponse response = context.response();
        MultiMap headers = response.headers();
        PathTemplate.note(context, hit.answer().template());
        byte[] content = hit.sent().content();
        boolean isSent = context.request().method() == HttpMethod.GET && content.length > 0;
        for (CachedAnswer.Header header : hit.sent().headers()) {
            if (isSent || header != CachedAnswer.IDENTITY) {
                headers.set(header.name(), header.value());
            }
        }
        headers.set(HttpHeaders.CACHE_CONTROL, hit.cacheControl());
        response.setStatusCode(hit.sent().status());
        if (isSent) {
            response.end(Buffer.buffer(content));
        } else {
            if (content.length > 0) {
                headers.set(HttpHeaders.CONTENT_LENGTH, Integer.toString(content.length));
            }
            response.end();
        }
    }
}

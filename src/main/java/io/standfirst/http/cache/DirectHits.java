package io.standfirst.http.cache;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.standfirst.http.answer.CacheSettings;
import io.standfirst.http.guard.Draining;
import io.standfirst.http.guard.FilterOrder;
import io.standfirst.http.guard.RequestIds;
import io.standfirst.http.rate.RateSettings;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.impl.Http1xServerConnection;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives kept answers where the requests of a connection are decoded, before the server makes anything of them: what it
 * would make, the context of a request with its filters, costs more than all the rest of a hit. The first request of each
 * connection, those of HTTP/2, and whatever is not the plain request of a reader, go the usual way, to
 * {@link ResponseCacheFilter}, which says the same.
 *
 * <p>What takes part in a hit is a singleton of the container: the proxies of the wider scope would be a tenth of what is left.
 *
 * <p>Off where each request must be seen by what stands in front of that filter: limits of requests by address, the access
 * log, traces.
 */
@ApplicationScoped
class DirectHits {

    private final Hits hits;
    private final CacheMetrics metrics;
    private final RequestIds requestIds;
    private final Draining draining;
    private final MeterRegistry meters;
    private final boolean enabled;
    private final boolean crossOrigin;
    private final Map<Route, Timer> timers = new ConcurrentHashMap<>();

    /** As the server counts requests. */
    private record Route(String method, int status, String template) {
    }

    DirectHits(Hits hits, CacheMetrics metrics, RequestIds requestIds, Draining draining, MeterRegistry meters,
            CacheSettings cache, RateSettings rates,
            @ConfigProperty(name = "quarkus.http.access-log.enabled", defaultValue = "false") boolean logged,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean untraced,
            @ConfigProperty(name = "quarkus.http.cors.enabled") boolean crossOrigin) {
        this.hits = hits;
        this.metrics = metrics;
        this.requestIds = requestIds;
        this.draining = draining;
        this.meters = meters;
        this.enabled = cache.enabled() && rates.address().requests().isEmpty() && !logged && untraced;
        this.crossOrigin = crossOrigin;
    }

    void register(@Observes Filters filters) {
        if (enabled) {
            filters.register(this::follow, FilterOrder.FIRST);
        }
    }

    /** Sees that a connection has its handler, and that it knows when this request has been answered. */
    private void follow(RoutingContext context) {
        if (context.request().connection() instanceof Http1xServerConnection connection) {
            Channel channel = connection.channel();
            DirectHitHandler handler = channel.attr(DirectHitHandler.OF_CHANNEL).get();
            DirectHitHandler present = handler == null ? install(channel) : handler;
            if (present != null) {
                context.addEndHandler(ended -> channel.eventLoop().execute(present::ended));
            }
        }
        context.next();
    }

    private DirectHitHandler install(Channel channel) {
        ChannelHandlerContext decoder = channel.pipeline().context(HttpRequestDecoder.class);
        if (decoder == null) {
            return null;
        }
        DirectHitHandler handler = new DirectHitHandler(this);
        channel.attr(DirectHitHandler.OF_CHANNEL).set(handler);
        channel.pipeline().addAfter(decoder.name(), DirectHitHandler.class.getName(), handler);
        return handler;
    }

    /** Null if the request has to go the usual way. */
    Hits.Hit find(HttpRequest request) {
        MultiMap headers = (MultiMap) request.headers();
        if (draining.isUnderWay() || !isPlain(headers)) {
            return null;
        }
        CacheKey key = CacheKey.of(request.method(), request.uri(), headers);
        Hits.Hit hit = key == null ? null : hits.find(key, headers);
        return hit == null || hit.answer().template() == null ? null : hit;
    }

    /** Whether nothing is said that is not for the cache, but for the server. */
    private boolean isPlain(MultiMap headers) {
        return headers.contains(HttpHeaders.HOST)
                && headers.getAll(HttpHeaders.CONNECTION).stream().allMatch("keep-alive"::equalsIgnoreCase)
                && !headers.contains(HttpHeaders.UPGRADE) && !(crossOrigin && headers.contains(HttpHeaders.ORIGIN));
    }

    String requestId(HttpRequest request) {
        return requestIds.choose(request.headers().get(RequestIds.HEADER));
    }

    void count(String method, Hits.Hit hit, long nanoseconds) {
        metrics.directHit();
        timers.computeIfAbsent(new Route(method, hit.sent().status(), hit.answer().template()), this::timer)
                .record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    /** The one that the server counts others by. */
    private Timer timer(Route route) {
        return meters.timer("http.server.requests", "method", route.method, "status", Integer.toString(route.status),
                "uri", route.template, "outcome", route.status == 200 ? "SUCCESS" : "REDIRECTION");
    }
}

package io.standfirst.http.cache;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.standfirst.http.ProblemException;
import io.standfirst.http.answer.CacheSettings;
import io.standfirst.http.answer.CacheStatus;
import io.standfirst.http.answer.Freshness;
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
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Gives kept answers to readers, in front of routing. Requests with a credential, or with anything else that an
 * answer here was not made for, pass by. Of those that ask the same at the same time, one goes on and the others wait.
 */
@ApplicationScoped
public class ResponseCacheFilter {

    private static final String API = "/v1/";
    /** A request with one of these passes by. */
    private static final List<CharSequence> OTHERWISE = List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE,
            HttpHeaders.createOptimized("Range"), HttpHeaders.IF_MATCH, HttpHeaders.TRANSFER_ENCODING,
            HttpHeaders.EXPECT, HttpHeaders.createOptimized("Idempotency-Key"),
            HttpHeaders.createOptimized("If-Unmodified-Since"));
    private static final CharSequence CACHE_STATUS = HttpHeaders.createOptimized(CacheStatus.HEADER);
    private static final CharSequence HIT = HttpHeaders.createOptimized(CacheStatus.HIT);
    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");
    private static final int LONGEST_KEY = 2_000;

    private final ResponseCache cache;
    private final CacheMetrics metrics;
    private final Freshness freshness;
    private final boolean enabled;
    private final Clock clock;

    ResponseCacheFilter(ResponseCache cache, CacheMetrics metrics, Freshness freshness, CacheSettings settings, Clock clock) {
        this.cache = cache;
        this.metrics = metrics;
        this.freshness = freshness;
        this.enabled = settings.enabled();
        this.clock = clock;
    }

    void register(@Observes Filters filters) {
        if (enabled) {
            filters.register(this::serve, FilterOrder.RESPONSE_CACHE);
        }
    }

    private void serve(RoutingContext context) {
        CacheKey key = isFromReader(context.request()) ? CacheKey.of(context.request()) : null;
        if (key == null || key.length() > LONGEST_KEY) {
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

    private static boolean isFromReader(HttpServerRequest request) {
        boolean isRead = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        return isRead && request.uri().startsWith(API) && hasNoBody(request)
                && OTHERWISE.stream().noneMatch(request.headers()::contains);
    }

    /** Some clients say so. */
    private static boolean hasNoBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || length.equals("0");
    }

    private boolean answer(RoutingContext context, CacheKey key) {
        CachedAnswer kept = cache.get(key);
        Instant now = clock.instant();
        if (kept == null || !now.isBefore(kept.cacheable().until())) {
            return false;
        }
        try {
            boolean isKnown = kept.validators().areKnownTo(context.request());
            send(context, kept, now, isKnown);
            metrics.hit();
            return true;
        } catch (ProblemException e) {
            // A malformed condition: left to whoever writes problems
            return false;
        }
    }

    private void send(RoutingContext context, CachedAnswer kept, Instant now, boolean isKnown) {
        HttpServerResponse response = context.response();
        MultiMap headers = response.headers();
        PathTemplate.note(context, kept.template());
        for (CachedAnswer.Header header : kept.headers()) {
            headers.set(header.name(), header.value());
        }
        headers.set(HttpHeaders.CACHE_CONTROL, freshness.cacheControl(kept.cacheable(), now));
        headers.set(CACHE_STATUS, HIT);
        if (isKnown) {
            response.setStatusCode(304).end();
            return;
        }
        headers.set(kept.mediaType().name(), kept.mediaType().value());
        boolean compressed = kept.gzip() != null && AcceptedEncoding.isGzip(context.request());
        Buffer content = compressed ? kept.gzip() : kept.plain();
        // Said in any case, so that the codec does not compress by itself
        headers.set(HttpHeaders.CONTENT_ENCODING, compressed ? GZIP : HttpHeaders.IDENTITY);
        if (context.request().method() == HttpMethod.HEAD) {
            headers.set(HttpHeaders.CONTENT_LENGTH, Integer.toString(content.length()));
            response.end();
        } else {
            response.end(content);
        }
    }
}

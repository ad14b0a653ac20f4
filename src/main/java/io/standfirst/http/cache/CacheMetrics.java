package io.standfirst.http.cache;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/**
 * Counts what the response cache did: {@code standfirst.cache.requests} by {@code result}, those of the hits that
 * {@link DirectHits} gave, {@code standfirst.cache.direct}, and its size in bytes.
 */
@Startup
@Singleton
class CacheMetrics {

    private static final String REQUESTS = "standfirst.cache.requests";

    private final Counter hits;
    private final Counter direct;
    private final Counter misses;

    CacheMetrics(MeterRegistry meters, ResponseCache cache) {
        hits = meters.counter(REQUESTS, "result", "hit");
        direct = meters.counter("standfirst.cache.direct");
        misses = meters.counter(REQUESTS, "result", "miss");
        Gauge.builder("standfirst.cache.size", cache, ResponseCache::weight).baseUnit("bytes").register(meters);
    }

    void hit() {
        hits.increment();
    }

    void directHit() {
        hit();
        direct.increment();
    }

    void miss() {
        misses.increment();
    }
}

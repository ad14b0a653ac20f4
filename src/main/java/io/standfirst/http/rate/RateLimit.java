package io.standfirst.http.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One limit, for each of many clients. Of these, some are forgotten when there are very many, and may begin anew. */
final class RateLimit {

    private static final int MOST_CLIENTS = 100_000;

    private final String name;
    private final int requests;
    private final Duration per;
    private final Cache<String, Bucket> buckets;

    /** @param name as the answer's headers have it */
    RateLimit(String name, int requests, Duration per) {
        this.name = name;
        this.requests = requests;
        this.per = per;
        // Who was away for so long has all again
        this.buckets = Caffeine.newBuilder().maximumSize(MOST_CLIENTS).expireAfterAccess(per).build();
    }

    /**
     * What is said to a client.
     *
     * @param left    how many requests
     * @param seconds until there is one more, if there are none; else until there are all again
     */
    record Turn(boolean admitted, long left, long seconds) {
    }

    Turn take(String client) {
        ConsumptionProbe probe = buckets.get(client, first -> bucket()).tryConsumeAndReturnRemaining(1);
        long nanos = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
        return new Turn(probe.isConsumed(), probe.getRemainingTokens(), roundedUp(nanos));
    }

    /** For {@code RateLimit-Policy} (draft-ietf-httpapi-ratelimit-headers). */
    String policy() {
        return "\"%s\";q=%d;w=%d".formatted(name, requests, Math.max(1, per.toSeconds()));
    }

    /** For {@code RateLimit}. */
    String said(Turn turn) {
        return "\"%s\";r=%d;t=%d".formatted(name, turn.left(), turn.seconds());
    }

    private Bucket bucket() {
        return Bucket.builder().addLimit(
                Bandwidth.builder().capacity(requests).refillGreedy(requests, per).build()).build();
    }

    private static long roundedUp(long nanos) {
        long second = TimeUnit.SECONDS.toNanos(1);
        return Math.max(1, (nanos + second - 1) / second);
    }
}

package io.standfirst.http.answer;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** Says in {@code Cache-Control} for how long an answer to a reader is fresh, computed whenever it is sent. */
@Singleton
public class Freshness {

    private final Map<Cacheable.Kind, Lifetime> lifetimes = new EnumMap<>(Cacheable.Kind.class);

    Freshness(CacheSettings settings) {
        for (Cacheable.Kind kind : Cacheable.Kind.values()) {
            lifetimes.put(kind, Lifetime.of(switch (kind) {
                case DOCUMENT -> settings.document();
                case LIST -> settings.list();
            }));
        }
    }

    /** The header's value; without {@code stale-…} where that could show what is over, or hide what has begun. */
    public String cacheControl(Cacheable answer, Instant now) {
        return lifetimes.get(answer.kind()).at(seconds(now, answer.until()));
    }

    /** Whole ones. As {@link Duration} counts them; at each hit, that would be a tenth of what a hit costs. */
    private static long seconds(Instant from, Instant to) {
        return to.getEpochSecond() - from.getEpochSecond() - (to.getNano() < from.getNano() ? 1 : 0);
    }

    /** In seconds. */
    private record Lifetime(long maxAge, long shared, long revalidating, long failing, String whole) {

        static Lifetime of(CacheSettings.Times times) {
            Lifetime lifetime = new Lifetime(times.maxAge().toSeconds(), times.sharedMaxAge().toSeconds(),
                    times.staleWhileRevalidate().toSeconds(), times.staleIfError().toSeconds(), null);
            return new Lifetime(lifetime.maxAge, lifetime.shared, lifetime.revalidating, lifetime.failing,
                    lifetime.written(Long.MAX_VALUE));
        }

        /** @param left until it may be out of date */
        String at(long left) {
            return left > Math.max(maxAge, shared) + Math.max(revalidating, failing) ? whole : written(Math.max(0, left));
        }

        private String written(long left) {
            StringBuilder text = new StringBuilder("public, max-age=").append(Math.min(maxAge, left))
                    .append(", s-maxage=").append(Math.min(shared, left));
            stale(text, "stale-while-revalidate", revalidating, left);
            stale(text, "stale-if-error", failing, left);
            return text.toString();
        }

        private void stale(StringBuilder text, String directive, long seconds, long left) {
            if (seconds > 0 && Math.max(maxAge, shared) + seconds <= left) {
                text.append(", ").append(directive).append('=').append(seconds);
            }
        }
    }
}

package io.standfirst.http.cache;

import io.standfirst.http.ProblemException;
import io.standfirst.http.answer.AcceptedEncoding;
import io.standfirst.http.answer.Freshness;
import io.vertx.core.MultiMap;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Finds what is kept for a request, and what of it the client gets. */
@Singleton
class Hits {

    /**
     * A kept answer for one client.
     *
     * @param sent         what of it the client gets
     * @param cacheControl as of now
     */
    record Hit(CachedAnswer answer, CachedAnswer.Representation sent, String cacheControl) {
    }

    private final ResponseCache cache;
    private final Freshness freshness;
    private final Clock clock;

    Hits(ResponseCache cache, Freshness freshness, Clock clock) {
        this.cache = cache;
        this.freshness = freshness;
        this.clock = clock;
    }

    /** Null if nothing is kept that is still true, or if the request has to be told that it is malformed. */
    Hit find(CacheKey key, MultiMap headers) {
        CachedAnswer kept = cache.get(key);
        if (kept == null) {
            return null;
        }
        Instant now = clock.instant();
        if (!now.isBefore(kept.cacheable().until())) {
            return null;
        }
        try {
            return new Hit(kept, representation(kept, headers), freshness.cacheControl(kept.cacheable(), now));
        } catch (ProblemException e) {
            // A malformed condition: left to whoever writes problems
            return null;
        }
    }

    private static CachedAnswer.Representation representation(CachedAnswer kept, MultiMap headers) {
        if (kept.validators().areKnownTo(headers)) {
            return kept.known();
        }
        return kept.gzip() != null && AcceptedEncoding.isGzip(headers) ? kept.gzip() : kept.plain();
    }
}

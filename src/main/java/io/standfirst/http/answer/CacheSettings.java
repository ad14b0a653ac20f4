package io.standfirst.http.answer;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How answers to readers are kept, by this server and by caches in front of it. */
@ConfigMapping(prefix = "standfirst.cache")
public interface CacheSettings {

    /** Whether this server keeps finished answers; what is said to caches in front of it stays the same. */
    @WithDefault("true")
    boolean enabled();

    /** How much memory finished answers may take. */
    @WithDefault("64M")
    MemorySize size();

    /** Of an article, a part of one, a quote, a speaker, an author or a topic. */
    Times document();

    /** Of lists. */
    Times list();

    /**
     * For how long caches may keep an answer without asking; all in whole seconds, none beyond the next instant at which
     * something appears or disappears by itself.
     */
    interface Times {

        /** By any cache, a browser's included: {@code max-age} (RFC 9111, 5.2.2.1). */
        @WithDefault("10s")
        Duration maxAge();

        /** By shared caches, such as a CDN: {@code s-maxage} (RFC 9111, 5.2.2.10). Can be long where changes are purged. */
        @WithDefault("10s")
        Duration sharedMaxAge();

        /** After that, while it is being asked for again: {@code stale-while-revalidate} (RFC 5861, 3). */
        @WithDefault("30s")
        Duration staleWhileRevalidate();

        /** After that, while this server does not answer: {@code stale-if-error} (RFC 5861, 4). */
        @WithDefault("1h")
        Duration staleIfError();
    }
}

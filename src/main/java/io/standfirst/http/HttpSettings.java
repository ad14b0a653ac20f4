package io.standfirst.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator can set about the HTTP side of the server, beyond Quarkus' own {@code quarkus.http} settings. */
@ConfigMapping(prefix = "standfirst")
public interface HttpSettings {

    /**
     * Where clients reach this server: scheme, host and, if need be, port and path, without a slash at the end. All
     * links in answers begin with it; the {@code Host} header is never used, because anybody can set that.
     */
    @WithDefault("http://localhost:8080")
    @WithConverter(BaseUrl.class)
    String url();

    /**
     * Whether a change of something that exists has to say by {@code If-Match} what it has seen; else it is answered
     * with 428. What is created, published or withdrawn needs none.
     */
    @WithDefault("false")
    boolean requireIfMatch();

    Limits limits();

    /** Sizes and times that a request must not exceed. The body's is {@code quarkus.http.limits.max-body-size}. */
    interface Limits {

        /**
         * The longest path with query, in bytes; a longer one is answered with 414. Keep it well below
         * {@code quarkus.http.limits.max-initial-line-length}, where the codec answers barely and hangs up.
         */
        @WithDefault("8K")
        MemorySize uri();

        /**
         * The most that all headers of a request may take together, in bytes; more is answered with 431. Keep it well
         * below {@code quarkus.http.limits.max-header-size}, for the same reason.
         */
        @WithDefault("20K")
        MemorySize headers();

        /** How long the head of a request may take to come, and a new connection to begin with one; then it is cut. */
        @WithDefault("10s")
        Duration headTime();

        /** How long the body of a request may take to come, in all; then the connection is cut. */
        @WithDefault("60s")
        Duration bodyTime();

        /**
         * For how long after its beginning a request may turn to the database; then it is answered with 503. Together with
         * the longest that one statement may take ({@code socketTimeout} in the database's URL, 4 s) it bounds what a slow
         * database can make a client wait. Does not hold for imports and exports, nor for H2, which is no other process.
         */
        @WithDefault("3s")
        Duration databaseTime();

        /**
         * How many requests may be in the making at the same time, long polls and streams not counted once they wait; more
         * are answered with 503. Each holds one of {@code quarkus.thread-pool.max-threads} (200, with more than 25
         * processors eight for each); the others are left to health and metrics.
         */
        @WithDefault("150")
        int requests();

        /** How many requests with a body may be in the making at the same time; more are answered with 503. */
        @WithDefault("100")
        int bodies();
    }
}

package io.standfirst.http.guard;

/**
 * The order of the filters in front of routing, highest first; Quarkus runs a filter of priority p at route order -p.
 * Authentication stands at 200, CORS at 300, Quarkus' own body limit at 2.
 */
public final class FilterOrder {

    /** Sees every request that there is. */
    public static final int FIRST = 1200;
    static final int SLOW_REQUESTS = 1100;
    static final int REQUEST_ID = 1000;
    static final int LIMITS = 900;
    static final int TARGET = 800;
    /** After CORS, and before the cache, so that kept answers count. */
    public static final int RATE = 260;
    /** After CORS, which adds its headers to every answer, and before authentication, which the cache spares. */
    public static final int RESPONSE_CACHE = 250;
    /** After the cache, which gives what it has under any load. */
    static final int CAPACITY = 240;
    /** After Quarkus' own limit has run, to take back what it set. */
    static final int AFTER_QUARKUS_BODY_LIMIT = 1;

    private FilterOrder() {
    }
}

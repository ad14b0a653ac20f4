package io.standfirst.http.answer;

/** The header that tells what this server's cache did (RFC 9211). */
public final class CacheStatus {

    public static final String HEADER = "Cache-Status";
    /** The answer had been kept. */
    public static final String HIT = "Standfirst; hit";
    /** It was not there, and was kept. */
    static final String STORED = "Standfirst; fwd=miss; stored";
    /** It was not there, and was not kept. */
    static final String MISS = "Standfirst; fwd=miss";

    private CacheStatus() {
    }
}

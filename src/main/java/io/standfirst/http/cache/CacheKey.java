package io.standfirst.http.cache;

import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;

/**
 * What answers differ by, but for their encoding, which is chosen when they are sent.
 *
 * @param target the path and the query, as they were sent
 * @param accept the media types that are wanted, in one form
 */
record CacheKey(String target, String accept) {

    private static final String ANYTHING = "*/*";

    static CacheKey of(HttpServerRequest request) {
        return new CacheKey(request.uri(), accept(request.getHeader("Accept")));
    }

    int length() {
        return target.length() + accept.length();
    }

    private static String accept(String header) {
        return header == null || header.equals(ANYTHING) ? ANYTHING : header.replace(" ", "").toLowerCase(Locale.ROOT);
    }
}

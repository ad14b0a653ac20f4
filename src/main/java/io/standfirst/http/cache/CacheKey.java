package io.standfirst.http.cache;

import io.netty.handler.codec.http.HttpMethod;
import io.standfirst.http.answer.MediaRanges;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/**
 * What answers differ by, but for their encoding, which is chosen when they are sent.
 *
 * @param target the path and the query, as they were sent
 * @param accept the media types that are wanted, in one form
 */
record CacheKey(String target, String accept) {

    private static final String API = "/v1/";
    /** A request with one of these may want another answer than readers get. */
    private static final List<CharSequence> OTHERWISE = List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE,
            HttpHeaders.createOptimized("Range"), HttpHeaders.IF_MATCH, HttpHeaders.TRANSFER_ENCODING,
            HttpHeaders.EXPECT, HttpHeaders.CONTENT_TYPE, HttpHeaders.createOptimized("Idempotency-Key"),
            HttpHeaders.createOptimized("If-Unmodified-Since"));
    private static final String ANYTHING = "*/*";
    private static final int LONGEST = 2_000;

    /** Null if it is not a request to which a kept answer could be the right one. */
    static CacheKey of(HttpMethod method, String target, MultiMap headers) {
        if (!isRead(method) || !target.startsWith(API) || !hasNoBody(headers) || wantsOther(headers)) {
            return null;
        }
        CacheKey key = new CacheKey(target, accept(headers.getAll(HttpHeaders.ACCEPT)));
        return key.length() > LONGEST ? null : key;
    }

    int length() {
        return target.length() + accept.length();
    }

    private static boolean isRead(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    /** Some clients say so. */
    private static boolean hasNoBody(MultiMap headers) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length == null || length.equals("0");
    }

    private static boolean wantsOther(MultiMap headers) {
        for (CharSequence name : OTHERWISE) {
            if (headers.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** As those read it who choose the format. */
    private static String accept(List<String> lines) {
        boolean isAnything = lines.isEmpty() || lines.size() == 1 && lines.get(0).equals(ANYTHING);
        return isAnything ? ANYTHING : MediaRanges.parse(lines).toString();
    }
}

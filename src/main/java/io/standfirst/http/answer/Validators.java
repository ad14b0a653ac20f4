package io.standfirst.http.answer;

import io.netty.handler.codec.DateFormatter;
import io.vertx.core.MultiMap;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.Date;

/**
 * By what a client tells whether it has an answer already (RFC 9110, 8.8).
 *
 * @param tag          null if there is none
 * @param lastModified null if that is not known
 */
public record Validators(EntityTag tag, Instant lastModified) {

    /**
     * Whether a request with these headers says that its client has this answer (RFC 9110, 13.1.2 and 13.1.3).
     *
     * @throws io.standfirst.http.ProblemException 400 for malformed tags
     */
    public boolean areKnownTo(MultiMap headers) {
        return EntityTags.parse(HttpHeaders.IF_NONE_MATCH, headers.getAll(HttpHeaders.IF_NONE_MATCH))
                .map(tags -> tag != null && tags.matches(tag))
                .orElseGet(() -> isNotModifiedSince(headers.get(HttpHeaders.IF_MODIFIED_SINCE)));
    }

    private boolean isNotModifiedSince(String since) {
        // In any of the three forms of RFC 9110, 5.6.7; a date that is none is ignored (13.1.3)
        Date date = since == null || lastModified == null ? null : DateFormatter.parseHttpDate(since);
        return date != null && !lastModified.isAfter(date.toInstant());
    }
}

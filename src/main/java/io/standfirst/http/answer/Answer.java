package io.standfirst.http.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jboss.resteasy.reactive.RestResponse;

import io.standfirst.http.Query;
import io.standfirst.http.paging.Paged;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * One answer in the making. To a read it becomes 304 without a body if the client has it already (RFC 9110, 13.2); a
 * read may be kept by caches but is asked for again each time, and by shared caches only if it was made without a key.
 * What a write answers is never kept.
 *
 * <p>The bytes are those before compression. The tag stays the same for both, so that {@code If-Match} works for
 * clients that take gzip; byte ranges, for which the difference would matter, are not served.
 */
public final class Answer {

    // HTTP's one date format, RFC 9110, 5.6.7; Java's own does not pad the day
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final HttpServerRequest request;
    private final byte[] content;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private int status = 200;
    private EntityTag tag;
    private Instant lastModified;

    Answer(HttpServerRequest request, byte[] content, String mediaType) {
        this.request = request;
        this.content = content;
        headers.put(HttpHeaders.VARY, "Accept, Accept-Encoding, Authorization");
        headers.put(HttpHeaders.CACHE_CONTROL, cacheControl());
        if (content != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, mediaType);
            tag = EntityTag.ofList(content);
        }
    }

    /** 200 unless set. */
    public Answer status(int code) {
        this.status = code;
        return this;
    }

    /** 201 with the address of what was created. */
    public Answer created(String url) {
        return status(201).header(HttpHeaders.LOCATION, url);
    }

    /**
     * Marks the answer as a version of a single resource; a list needs no mark.
     *
     * @param view    see {@link EntityTag}
     * @param version likewise
     */
    public Answer version(char view, long version) {
        tag = content == null ? EntityTag.of(view, version) : EntityTag.of(view, version, content);
        return this;
    }

    /** When what is shown last changed; sent in whole seconds. */
    public Answer lastModified(Instant instant) {
        lastModified = instant.truncatedTo(ChronoUnit.SECONDS);
        headers.put(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(lastModified));
        return this;
    }

    /** One more header, or another value for one that stands. */
    public Answer header(String name, Object value) {
        headers.put(name, value.toString());
        return this;
    }

    /** The tag of what is shown; null for an answer without a body or version. */
    public EntityTag tag() {
        return tag;
    }

    public RestResponse<byte[]> build() {
        boolean isKnown = isRead() && status == 200 && clientHasIt();
        RestResponse.ResponseBuilder<byte[]> response = isKnown
                ? RestResponse.ResponseBuilder.<byte[]>create(304)
                : RestResponse.ResponseBuilder.<byte[]>create(status).entity(content);
        if (tag != null) {
            headers.put(HttpHeaders.ETAG, tag.toString());
        }
        headers.forEach((name, value) -> {
            if (!isKnown || !name.equals(HttpHeaders.CONTENT_TYPE)) {
                response.header(name, value);
            }
        });
        return response.build();
    }

    /** The next page's address: that of this request with another cursor, at the configured base. */
    Answer linkToNext(Paged page, String baseUrl) {
        String next = page.page().next();
        if (next != null) {
            String query = Query.parse(request.query()).with("cursor", next).encoded();
            header(HttpHeaders.LINK, "<" + baseUrl + encodedPath() + "?" + query + ">; rel=\"next\"");
        }
        return this;
    }

    /** The codec lets characters through that a URI does not allow, and that would break out of the brackets. */
    private String encodedPath() {
        StringBuilder path = new StringBuilder();
        request.path().codePoints().forEach(character -> {
            String text = Character.toString(character);
            path.append(character > ' ' && character < 127 && "\"<>\\^`{|}".indexOf(character) < 0 ? text
                    : URLEncoder.encode(text, StandardCharsets.UTF_8));
        });
        return path.toString();
    }

    private boolean isRead() {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }

    private boolean clientHasIt() {
        return EntityTags.parse(HttpHeaders.IF_NONE_MATCH, request.headers().getAll(HttpHeaders.IF_NONE_MATCH))
                .map(tags -> tag != null && tags.matches(tag))
                .orElseGet(this::isNotModifiedSince);
    }

    private boolean isNotModifiedSince() {
        String since = request.getHeader(HttpHeaders.IF_MODIFIED_SINCE);
        if (since == null || lastModified == null) {
            return false;
        }
        try {
            return !lastModified.isAfter(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(since)));
        } catch (DateTimeException e) {
            // RFC 9110, 13.1.3: a date that is none is ignored
            return false;
        }
    }

    private String cacheControl() {
        if (!isRead()) {
            return "no-store";
        }
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                ? "public, max-age=0, must-revalidate"
                : "private, no-cache";
    }
}

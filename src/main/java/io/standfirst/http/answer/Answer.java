package io.standfirst.http.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jboss.resteasy.reactive.RestResponse;

import io.standfirst.http.Query;
import io.standfirst.http.paging.Paged;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * One answer in the making. To a read it becomes 304 without a body if the client has it already (RFC 9110, 13.2); a
 * read made without a key may be kept by shared caches for as long as is said of it, one with a key is asked for again.
 * What a write answers is never kept.
 *
 * <p>The bytes are those before compression. The tag stays the same for both, so that {@code If-Match} works for
 * clients that take gzip; byte ranges, for which the difference would matter, are not served.
 */
public final class Answer {

    /** Said to the codec, which would compress a content by itself otherwise, and does not send this. */
    private static final String LEFT_AS_IT_IS = "identity";

    /** The tags by which caches in front can be told to forget: that of Fastly and Varnish. */
    private static final String SURROGATE_KEY = "Surrogate-Key";

    /** IMF-fixdate (RFC 9110, 5.6.7). */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final Freshness freshness;
    private final Instant now;
    private final Content content;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private int status = 200;
    private EntityTag tag;
    private Instant lastModified;
    private Cacheable cacheable;

    Answer(RoutingContext context, Freshness freshness, Instant now, byte[] content, String mediaType) {
        this.context = context;
        this.request = context.request();
        this.freshness = freshness;
        this.now = now;
        this.content = content == null ? null : new Content(content);
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
        tag = content == null ? EntityTag.of(view, version) : EntityTag.of(view, version, content.plain());
        return this;
    }

    /** When what is shown last changed; sent in whole seconds. Clients may ask whether it has changed since. */
    public Answer lastModified(Instant instant) {
        lastModified = instant.truncatedTo(ChronoUnit.SECONDS);
        return updated(instant);
    }

    /**
     * Of when what is shown is, as readers are told it. What is shown may have changed since, by the name of somebody or by what was
     * published for an earlier date: whether it has, only its tag tells.
     */
    public Answer updated(Instant instant) {
        headers.put(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(instant));
        return this;
    }

    /** Lets this server and caches keep the answer, if the request was made without a key. */
    public Answer cacheable(Supplier<Cacheable> about) {
        if (isPublicRead()) {
            cacheable = about.get();
        }
        return this;
    }

    /** The same, unless what it was made of is not to be kept. */
    public Answer cacheableIf(boolean settled, Supplier<Cacheable> about) {
        return settled ? cacheable(about) : this;
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
        Validators validators = new Validators(tag, lastModified);
        if (tag != null) {
            headers.put(HttpHeaders.ETAG, tag.toString());
        }
        if (cacheable != null && status == 200) {
            keep(validators);
        }
        boolean isKnown = isRead() && status == 200 && validators.areKnownTo(request.headers());
        RestResponse.ResponseBuilder<byte[]> response = RestResponse.ResponseBuilder.create(isKnown ? 304 : status);
        headers.forEach((name, value) -> {
            if (!isKnown || !name.equals(HttpHeaders.CONTENT_TYPE)) {
                response.header(name, value);
            }
        });
        if (content != null && !isKnown) {
            encode(response);
        }
        return response.build();
    }

    /** Reads are encoded here, so that their bytes are those that are kept; what a write answers is left to the codec. */
    private void encode(RestResponse.ResponseBuilder<byte[]> response) {
        if (!isRead()) {
            response.entity(content.plain());
            return;
        }
        boolean compressed = AcceptedEncoding.isGzip(request.headers()) && content.gzip() != null;
        byte[] encoded = compressed ? content.gzip() : content.plain();
        response.entity(encoded);
        if (compressed) {
            response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (request.method() == HttpMethod.HEAD) {
            response.header(HttpHeaders.CONTENT_LENGTH, encoded.length);
        } else if (!compressed) {
            response.header(HttpHeaders.CONTENT_ENCODING, LEFT_AS_IT_IS);
        }
    }

    private void keep(Validators validators) {
        headers.put(SURROGATE_KEY, cacheable.shown().stream().sorted().collect(Collectors.joining(" ")));
        Map<String, String> lasting = new LinkedHashMap<>(headers);
        lasting.remove(HttpHeaders.CACHE_CONTROL);
        boolean kept = Keeper.of(context).keep(new PublicAnswer(cacheable, content, validators, lasting));
        headers.put(HttpHeaders.CACHE_CONTROL, freshness.cacheControl(cacheable, now));
        headers.put(CacheStatus.HEADER, kept ? CacheStatus.STORED : CacheStatus.MISS);
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

    private boolean isPublicRead() {
        return isRead() && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    private String cacheControl() {
        if (!isRead()) {
            return "no-store";
        }
        return isPublicRead()
                ? "public, max-age=0, must-revalidate"
                : "private, no-cache";
    }
}

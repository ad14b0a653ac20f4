package io.standfirst.resource.document;

import static java.util.Map.entry;

import io.standfirst.http.answer.CacheStatus;
import io.standfirst.access.Idempotency;
import io.standfirst.http.json.Patch;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of answers: what each says, and which answers have it. */
final class Headers {

    private static final String REQUEST_ID = "X-Request-Id";
    private static final String REVISION = "Article-Revision";
    private static final String CHANGE = "Change";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final String RETRY_AFTER = "Retry-After";
    private static final String ACCEPT_PATCH = "Accept-Patch";
    private static final String RATE_LIMIT = "RateLimit";
    private static final String RATE_POLICY = "RateLimit-Policy";
    private static final String SURROGATE_KEY = "Surrogate-Key";

    static final List<String> NOT_MODIFIED = List.of(REQUEST_ID, RATE_LIMIT, RATE_POLICY, HttpHeaders.ETAG,
            HttpHeaders.LAST_MODIFIED, HttpHeaders.CACHE_CONTROL, HttpHeaders.VARY, HttpHeaders.LINK, SURROGATE_KEY,
            CacheStatus.HEADER);
    static final List<String> MOVED = List.of(REQUEST_ID, RATE_LIMIT, RATE_POLICY, HttpHeaders.LOCATION,
            HttpHeaders.CACHE_CONTROL);
    static final List<String> FAILURE = List.of(REQUEST_ID, RATE_LIMIT, RATE_POLICY, HttpHeaders.CACHE_CONTROL,
            RETRY_AFTER);

    private final OpenAPI document;

    Headers(OpenAPI document) {
        this.document = document;
    }

    void add() {
        all().forEach((name, schema) -> document.getComponents().addHeader(name, header(schema)));
    }

    static List<String> ofProblem(int status) {
        List<String> names = new ArrayList<>(List.of(REQUEST_ID, RATE_LIMIT, RATE_POLICY, HttpHeaders.CACHE_CONTROL));
        names.addAll(switch (status) {
            case 401 -> List.of(HttpHeaders.WWW_AUTHENTICATE);
            // Of the request before, which is still being answered
            case 409 -> List.of(RETRY_AFTER);
            // Of what is there now
            case 412 -> List.of(HttpHeaders.ETAG);
            case 415 -> List.of(ACCEPT_PATCH, HttpHeaders.ACCEPT_ENCODING);
            default -> List.of();
        });
        return names;
    }

    /** Those of the answers to requests that went well. */
    static void complete(Traits traits) {
        traits.operation().getResponses().getAPIResponses().forEach((status, answer) -> {
            if (answer.getRef() == null) {
                add(answer, traits.isRead() ? ofRead(traits) : ofWrite(traits, status));
            }
        });
    }

    static void add(APIResponse answer, List<String> names) {
        names.forEach(name -> answer.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name)));
    }

    /** By name. */
    private static Map<String, Schema> all() {
        return new TreeMap<>(Map.ofEntries(
                entry(REQUEST_ID, Schemas.text("The request's id, that of the client if it sent a sane one; errors are logged"
                        + " under it").pattern("^[A-Za-z0-9._-]{1,64}$")),
                entry(HttpHeaders.ETAG, Schemas.text("The version of what is shown; for `If-None-Match` and `If-Match`")
                        .pattern("^\"[!#-~]+\"$")),
                entry(HttpHeaders.LAST_MODIFIED, Schemas.text("When what readers see last changed, as HTTP writes dates")),
                entry(HttpHeaders.CACHE_CONTROL, Schemas.text("Who may keep the answer, and for how long: `public` without a"
                        + " key, `private` with one, and never that to a write or an error")),
                entry(SURROGATE_KEY, Schemas.text("What the answer shows, for caches in front that can be told to forget: ids"
                        + " with their nouns, and `lists`; only of answers without a key")),
                entry(CacheStatus.HEADER, Schemas.text("What the server's own cache did (RFC 9211); only of answers without"
                        + " a key")),
                entry(HttpHeaders.VARY, Schemas.text("The request's headers on which the answer depends")),
                entry(HttpHeaders.LOCATION, Schemas.text("The address of what was created, or of what has moved").format("uri")),
                entry(HttpHeaders.LINK, Schemas.text("The next page, as `<…>; rel=\"next\"` (RFC 8288); not on the last")),
                entry(REVISION, number("The revision of the article's working copy after the write", "int32")),
                entry(CHANGE, number("The number of the write in the change log; left out if nothing changed", "int64")),
                entry(REPLAYED, Schemas.text("`true` if this is the first answer to the `Idempotency-Key`, given again")
                        .enumeration(List.of("true"))),
                entry(RETRY_AFTER, number("In how many seconds to try again", "int32")),
                entry(RATE_LIMIT, Schemas.text("How many requests are left of each limit (`r`), and in how many seconds there are all"
                        + " again, or the next (`t`); only where limits are set (draft-ietf-httpapi-ratelimit-headers)")),
                entry(RATE_POLICY, Schemas.text("How many requests (`q`) each limit allows in how many seconds (`w`)")),
                entry(HttpHeaders.WWW_AUTHENTICATE, Schemas.text("How to send a key (RFC 6750)")),
                entry(HttpHeaders.ACCEPT_ENCODING, Schemas.text("The encodings in which bodies are taken: none")),
                entry(ACCEPT_PATCH, Schemas.text("The media types of patches: `" + Patch.ACCEPTED + "`"))));
    }

    private static List<String> ofRead(Traits traits) {
        List<String> names = new ArrayList<>(
                List.of(REQUEST_ID, RATE_LIMIT, RATE_POLICY, HttpHeaders.ETAG, HttpHeaders.CACHE_CONTROL, HttpHeaders.VARY));
        if ((traits.isUnderArticle() || traits.isUnder("feeds")) && traits.role().isEmpty()) {
            names.add(HttpHeaders.LAST_MODIFIED);
        }
        if (traits.takes("cursor")) {
            names.add(HttpHeaders.LINK);
        }
        if (traits.role().isEmpty()) {
            names.addAll(List.of(SURROGATE_KEY, CacheStatus.HEADER));
        }
        return names;
    }

    private static List<String> ofWrite(Traits traits, String status) {
        List<String> names = new ArrayList<>(
                List.of(REQUEST_ID, RATE_LIMIT, RATE_POLICY, HttpHeaders.CACHE_CONTROL, HttpHeaders.VARY));
        if (!status.equals("204")) {
            names.add(HttpHeaders.ETAG);
        }
        if (status.equals("201")) {
            names.add(HttpHeaders.LOCATION);
        }
        if (traits.isUnder("articles") || traits.isUnder("trash")) {
            names.add(REVISION);
        }
        if (!traits.isUnder("keys") && !traits.isUnder("webhooks")) {
            names.add(CHANGE);
        }
        if (traits.takes(Idempotency.HEADER)) {
            names.add(REPLAYED);
        }
        return names;
    }

    private static Header header(Schema schema) {
        String description = schema.getDescription();
        return OASFactory.createHeader().description(description).schema(Schemas.copy(schema).description(null));
    }

    private static Schema number(String description, String format) {
        return Schemas.of(SchemaType.INTEGER, description).format(format);
    }
}

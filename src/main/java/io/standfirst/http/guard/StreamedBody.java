package io.standfirst.http.guard;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * A body of lines (NDJSON), which is read line by line and may be of any length: the limit of other bodies does not hold
 * for it. Nor does their time limit in all; instead, each line has as long as other bodies have.
 */
@RequestScoped
public class StreamedBody {

    public static final String MEDIA_TYPE = "application/x-ndjson";

    private static final String LENGTH = StreamedBody.class.getName();
    private static final long NO_TIMER = -1;

    private final SlowRequests slowRequests;
    private final RoutingContext context;
    private InputStream body;
    private long timer = NO_TIMER;

    StreamedBody(SlowRequests slowRequests, RoutingContext context) {
        this.slowRequests = slowRequests;
        this.context = context;
    }

    /** Whether a body of this type is streamed; null for none. */
    static boolean isSent(String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(MEDIA_TYPE);
    }

    /** Keeps the length for whoever reads the body, and from Quarkus, which would refuse it. */
    static void takeLength(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.length() < Long.toString(Long.MAX_VALUE).length()) {
            context.put(LENGTH, Long.valueOf(length));
        }
        context.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
    }

    /** How many bytes will come; empty if the client did not say. */
    public OptionalLong length() {
        Long length = context.get(LENGTH);
        return length == null ? OptionalLong.empty() : OptionalLong.of(length);
    }

    /** Waits for some bytes; -1 at the end. Whoever reads says by {@link #begin} and {@link #end} how long that may take. */
    public int read(byte[] bytes) throws IOException {
        return body.read(bytes);
    }

    /** Says where the bytes come from. */
    public StreamedBody of(InputStream stream) {
        body = stream;
        return this;
    }

    /** From now on the client is waited for; if that takes too long, its connection is cut. */
    public void begin() {
        end();
        Vertx vertx = context.vertx();
        timer = vertx.setTimer(slowRequests.bodyTime().toMillis(), late -> context.request().connection().close());
    }

    /** The client has sent what it was waited for. */
    public void end() {
        if (timer != NO_TIMER) {
            context.vertx().cancelTimer(timer);
            timer = NO_TIMER;
        }
    }
}

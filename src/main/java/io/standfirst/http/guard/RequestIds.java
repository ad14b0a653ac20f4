package io.standfirst.http.guard;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import org.jboss.logging.MDC;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Gives every request an id, that of the client or proxy in front if it sent a sane one. It is in the answer's
 * {@code X-Request-Id} and, as {@code requestId}, in the diagnostic context of all that is logged meanwhile.
 */
@Singleton
public class RequestIds {

    public static final String HEADER = "X-Request-Id";

    private static final String KEY = "requestId";
    // Nothing that could forge a line in a log or a header
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    void register(@Observes Filters filters) {
        filters.register(this::assign, FilterOrder.REQUEST_ID);
    }

    /** The id of the request; made on the spot if it failed before the filters. */
    String of(RoutingContext context) {
        String id = context.get(KEY);
        if (id == null) {
            id = choose(context.request().getHeader(HEADER));
            context.put(KEY, id);
            context.response().putHeader(HEADER, id);
        }
        return id;
    }

    private void assign(RoutingContext context) {
        MDC.put(KEY, of(context));
        context.next();
    }

    /**
     * The id of a request.
     *
     * @param sent by the client; may be null
     */
    public String choose(String sent) {
        return sent != null && SANE.matcher(sent).matches() ? sent : anyId();
    }

    /** It has to be different, not hard to guess: the usual generator of random ids would make requests wait for each other. */
    private static String anyId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}

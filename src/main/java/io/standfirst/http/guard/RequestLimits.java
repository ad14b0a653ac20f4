package io.standfirst.http.guard;

import java.util.Map;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.standfirst.http.HttpSettings;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses requests whose URI, headers or announced body are too long, before anything else looks at them. Quarkus and
 * the codec below it have such limits too, but answer them with an empty body; theirs stay as the outer wall. A body
 * that does not announce its length (chunked) is cut off while it is read, by {@link BodyLimit}.
 */
@ApplicationScoped
public class RequestLimits {

    /** What a header line takes beside its name and value: colon, space, carriage return, line feed. */
    private static final int HEADER_LINE_OVERHEAD = 4;

    private final long maxUri;
    private final long maxHeaders;
    private final long maxBody;
    private final RouterProblems problems;

    RequestLimits(HttpSettings settings, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody,
            RouterProblems problems) {
        this.maxUri = settings.limits().uri().asLongValue();
        this.maxHeaders = settings.limits().headers().asLongValue();
        this.maxBody = maxBody.asLongValue();
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FilterOrder.LIMITS);
        filters.register(this::leaveChunkedBodiesToUs, FilterOrder.AFTER_QUARKUS_BODY_LIMIT);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.uri().length() > maxUri) {
            problems.sendAndClose(context, Problem.of(ProblemType.URI_TOO_LONG,
                    "The path with its query may have " + maxUri + " bytes. " + ProblemType.URI_TOO_LONG.remedy()));
        } else if (lengthOfHeaders(request) > maxHeaders) {
            problems.sendAndClose(context, Problem.of(ProblemType.HEADERS_TOO_LARGE,
                    "All headers together may have " + maxHeaders + " bytes. "
                            + ProblemType.HEADERS_TOO_LARGE.remedy()));
        } else if (StreamedBody.isSent(request.getHeader("Content-Type"))) {
            StreamedBody.takeLength(context);
            context.next();
        } else if (announcedLength(request) > maxBody) {
            problems.sendAndClose(context, BodyLimit.exceeded(maxBody));
        } else {
            context.next();
        }
    }

    private void leaveChunkedBodiesToUs(RoutingContext context) {
        context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        context.next();
    }

    private static long lengthOfHeaders(HttpServerRequest request) {
        long length = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            length += header.getKey().length() + header.getValue().length() + HEADER_LINE_OVERHEAD;
        }
        return length;
    }

    private static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            // The codec has refused what is not a number; what is left is one with too many digits
            return Long.MAX_VALUE;
        }
    }
}

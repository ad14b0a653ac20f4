package io.standfirst.http.rate;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.standfirst.http.Hashes;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.standfirst.http.guard.FilterOrder;
import io.standfirst.http.guard.RouterProblems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Holds each request against the limits that are set, before the response cache and before a key is looked up. Where none is
 * set, there is no filter.
 */
@ApplicationScoped
class RateFilter {

    static final String LIMIT = "RateLimit";
    static final String POLICY = "RateLimit-Policy";

    private static final String FRAMEWORK = "/q/";

    private final Optional<RateLimit> addresses;
    private final Optional<RateLimit> keys;
    private final RouterProblems problems;

    RateFilter(RateSettings settings, RouterProblems problems) {
        this.addresses = limit("address", settings.address());
        this.keys = limit("key", settings.key());
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        addresses.ifPresent(limit -> filters.register(
                context -> admit(context, limit, Network.of(context.request().remoteAddress())), FilterOrder.RATE));
        keys.ifPresent(limit -> filters.register(context -> {
            String credentials = context.request().getHeader(HttpHeaders.AUTHORIZATION);
            if (credentials == null) {
                context.next();
            } else {
                // Not as it is: secrets are not kept
                admit(context, limit, Hashes.abbreviated(credentials.getBytes(StandardCharsets.UTF_8)));
            }
        }, FilterOrder.RATE - 1));
    }

    private void admit(RoutingContext context, RateLimit limit, String client) {
        if (context.request().uri().startsWith(FRAMEWORK)) {
            context.next();
            return;
        }
        RateLimit.Turn turn = limit.take(client);
        context.response().headers().add(POLICY, limit.policy()).add(LIMIT, limit.said(turn));
        if (turn.admitted()) {
            context.next();
        } else {
            problems.send(context, Problem.of(ProblemType.TOO_MANY_REQUESTS)
                    .withHeader("Retry-After", Long.toString(turn.seconds())));
        }
    }

    private static Optional<RateLimit> limit(String name, RateSettings.Limit settings) {
        return settings.requests().isPresent()
                ? Optional.of(new RateLimit(name, settings.requests().getAsInt(), settings.per()))
                : Optional.empty();
    }
}

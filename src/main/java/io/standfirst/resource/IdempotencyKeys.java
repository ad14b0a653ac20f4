package io.standfirst.resource;

import io.standfirst.access.Idempotency;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Refuses an {@code Idempotency-Key} where it would have no effect: a client that relies on it would else write twice.
 */
@Provider
class IdempotencyKeys implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final ResourceInfo resource;

    IdempotencyKeys(@Context ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(Idempotency.HEADER) == null || SAFE.contains(request.getMethod())
                || resource.getResourceMethod().isAnnotationPresent(Idempotent.class)) {
            return;
        }
        String why = request.getMethod().equals("POST")
                ? "is not taken here, because the answer holds a secret, which is not kept."
                : "is only taken by POST. To make this request safe to repeat, send `If-Match`.";
        throw Problem.of(ProblemType.INVALID_REQUEST, "The header `" + Idempotency.HEADER + "` " + why)
                .atParameter(Idempotency.HEADER, why, null).exception();
    }
}

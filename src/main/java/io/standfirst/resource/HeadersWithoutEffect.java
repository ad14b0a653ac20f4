package io.standfirst.resource;

import io.standfirst.access.Idempotency;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.standfirst.http.answer.Preconditions;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;

/**
 * Refuses {@code Idempotency-Key}, {@code If-Match} and {@code If-None-Match} on a write on which they would have no effect:
 * a client that relies on them would else write twice, or over what it has not seen.
 */
@Provider
class HeadersWithoutEffect implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final ResourceInfo resource;

    HeadersWithoutEffect(@Context ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        Method method = resource.getResourceMethod();
        if (!method.isAnnotationPresent(Idempotent.class)) {
            refuse(request, Idempotency.HEADER, whyNotRepeatable(request.getMethod()));
        }
        if (!List.of(method.getParameterTypes()).contains(Preconditions.class)) {
            String why = "is not taken here, since this request overwrites nothing that has an `ETag`."
                    + " To publish only what you have read, send its `revision`.";
            refuse(request, HttpHeaders.IF_MATCH, why);
            refuse(request, HttpHeaders.IF_NONE_MATCH, why);
        }
    }

    private String whyNotRepeatable(String method) {
        if (!method.equals("POST")) {
            return "is only taken by POST. What else is sent twice is done once; `If-Match` keeps it from being done too late.";
        }
        return resource.getResourceClass() == ImportsResource.class
                ? "is not needed here: the same lines can be sent again, and change nothing."
                : "is not taken here, because the answer holds a secret, which is not kept.";
    }

    private static void refuse(ContainerRequestContext request, String header, String why) {
        if (request.getHeaderString(header) != null) {
            throw Problem.of(ProblemType.INVALID_REQUEST, "The header `" + header + "` " + why)
                    .atParameter(header, why, null).exception();
        }
    }
}

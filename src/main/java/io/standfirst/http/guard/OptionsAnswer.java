package io.standfirst.http.guard;

import java.util.Set;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.standfirst.http.json.Patch;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers {@code OPTIONS} with the methods of the path: RESTEasy would list those of the whole resource class, and for
 * paths that do not exist. CORS preflights never get here, Quarkus answers them if CORS is switched on.
 */
@Provider
@PreMatching
public class OptionsAnswer implements ContainerRequestFilter {

    private final AllowedMethods allowedMethods;

    OptionsAnswer(AllowedMethods allowedMethods) {
        this.allowedMethods = allowedMethods;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!HttpMethod.OPTIONS.equals(request.getMethod())) {
            return;
        }
        Set<String> methods = allowedMethods.of(CurrentRequestManager.get());
        if (methods.isEmpty()) {
            throw Problem.of(ProblemType.NOT_FOUND).exception();
        }
        Response.ResponseBuilder answer = Response.noContent().header(HttpHeaders.ALLOW, String.join(", ", methods));
        if (methods.contains(HttpMethod.PATCH)) {
            answer.header("Accept-Patch", Patch.ACCEPTED);
        }
        request.abortWith(answer.build());
    }
}

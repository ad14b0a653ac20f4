package io.standfirst.http.guard;

import io.standfirst.http.ProblemWriter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Lets clients delete who accept problems only. Generated ones do, since a problem is all that an answer to
 * {@code DELETE} may hold; RESTEasy would refuse them for what the method is declared to produce.
 */
@Provider
@PreMatching
public class AcceptedProblems implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        if (HttpMethod.DELETE.equals(request.getMethod()) && accept != null
                && accept.contains(ProblemWriter.MEDIA_TYPE)) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, accept + ", " + MediaType.APPLICATION_JSON);
        }
    }
}

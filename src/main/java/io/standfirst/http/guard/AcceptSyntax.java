package io.standfirst.http.guard;

import io.standfirst.http.answer.MediaRanges;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Hands {@code Accept} on in its plainest form. RESTEasy parts it at commas inside of quotation marks, too, and fails on what
 * is then malformed, or was from the beginning, with 500.
 */
@Provider
@PreMatching
public class AcceptSyntax implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        List<String> sent = request.getHeaders().get(HttpHeaders.ACCEPT);
        if (sent != null && !sent.isEmpty()) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaRanges.parse(sent).toString());
        }
    }
}

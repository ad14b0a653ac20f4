package io.standfirst.http.guard;

import io.standfirst.http.ProblemType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Refuses a {@code Content-Type} that is not a media type, before RESTEasy's search for a method fails on it with 500.
 */
@Provider
@PreMatching
public class ContentTypeSyntax implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String sent = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        try {
            MediaType.valueOf(sent == null ? MediaType.WILDCARD : sent);
        } catch (IllegalArgumentException e) {
            throw ContentTypes.refusal("The `Content-Type` is not a media type. "
                    + ProblemType.UNSUPPORTED_MEDIA_TYPE.remedy());
        }
    }
}

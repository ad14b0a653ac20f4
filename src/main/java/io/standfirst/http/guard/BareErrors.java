package io.standfirst.http.guard;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.standfirst.http.Problem;
import io.standfirst.http.ProblemTranslator;
import io.standfirst.http.ProblemWriter;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;

/** The net below all others: an error that reached the way out in another form becomes a problem there. */
public class BareErrors {

    private final ProblemTranslator translator;
    private final ProblemWriter writer;
    private final RequestIds requestIds;

    BareErrors(ProblemTranslator translator, ProblemWriter writer, RequestIds requestIds) {
        this.translator = translator;
        this.writer = writer;
        this.requestIds = requestIds;
    }

    @ServerResponseFilter
    public void replace(ContainerRequestContext request, ContainerResponseContext response, RoutingContext context) {
        MediaType type = response.getMediaType();
        boolean isProblem = type != null && "problem+json".equals(type.getSubtype());
        if (response.getStatus() >= 400 && !isProblem) {
            Problem problem = translator.ofStatus(response.getStatus(), requestIds.of(context));
            response.setEntity(writer.write(problem, context.request()), null,
                    MediaType.valueOf(ProblemWriter.MEDIA_TYPE));
            problem.headers().forEach(response.getHeaders()::putSingle);
        }
    }
}

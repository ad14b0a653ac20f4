package io.standfirst.http.guard;

import java.util.Set;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemTranslator;
import io.standfirst.http.ProblemType;
import io.standfirst.http.ProblemWriter;
import io.standfirst.http.json.Patch;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Problems for what fails inside JAX-RS. */
public class ProblemMapper {

    private final ProblemTranslator translator;
    private final ProblemWriter writer;
    private final RequestIds requestIds;
    private final AllowedMethods allowedMethods;
    private final TakenTypes taken;

    ProblemMapper(ProblemTranslator translator, ProblemWriter writer, RequestIds requestIds,
            AllowedMethods allowedMethods, TakenTypes taken) {
        this.translator = translator;
        this.writer = writer;
        this.requestIds = requestIds;
        this.allowedMethods = allowedMethods;
        this.taken = taken;
    }

    /** The kinds beside {@link Throwable} are those for which Quarkus has mappers of its own. */
    @ServerExceptionMapper(value = {Throwable.class, WebApplicationException.class, MismatchedInputException.class,
            AuthenticationFailedException.class, AuthenticationCompletionException.class,
            AuthenticationRedirectException.class, UnauthorizedException.class, ForbiddenException.class},
            priority = Priorities.USER - 1)
    public Response anything(Throwable failure, RoutingContext context) {
        Problem problem = isFailedRouting(failure)
                ? routingProblem()
                : translator.translate(failure, requestIds.of(context));
        if (failure instanceof NotSupportedException) {
            problem = Problem.of(problem.type(), "This path does not take bodies of this type." + taken.remedy());
        }
        if (problem.type() == ProblemType.UNSUPPORTED_MEDIA_TYPE && context.request().method() == HttpMethod.PATCH) {
            problem = problem.withHeader("Accept-Patch", Patch.ACCEPTED);
        }
        if (problem.type() == ProblemType.BODY_TOO_LARGE) {
            RouterProblems.closeAfterAnswer(context);
        }
        return response(problem, context);
    }

    private Response response(Problem problem, RoutingContext context) {
        Response.ResponseBuilder response = Response.status(problem.type().status())
                .type(ProblemWriter.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(writer.write(problem, context.request()));
        problem.headers().forEach(response::header);
        return response.build();
    }

    /** RESTEasy found no method, in contrast to one that threw a 404 of its own. */
    private static boolean isFailedRouting(Throwable failure) {
        return (failure.getClass() == NotFoundException.class || failure.getClass() == NotAllowedException.class)
                && failure.getCause() == null
                && CurrentRequestManager.get() != null
                && CurrentRequestManager.get().getTarget() == null;
    }

    private Problem routingProblem() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        Set<String> allowed = allowedMethods.of(request);
        if (allowed.isEmpty() || allowed.contains(request.getMethod())) {
            return Problem.of(ProblemType.NOT_FOUND,
                    "No resource has this path. The API is described at /q/openapi and begins at /v1.");
        }
        String list = String.join(", ", allowed);
        return Problem.of(ProblemType.METHOD_NOT_ALLOWED, "This path takes " + list + ".")
                .withHeader(HttpHeaders.ALLOW, list);
    }
}

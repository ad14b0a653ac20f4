package io.standfirst.http;

import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;

import org.jboss.logging.Logger;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.WebApplicationException;

/**
 * Decides which {@link Problem} a failure is. The one place that knows the framework's exceptions; what it does not
 * know is a fault of the server: logged with its cause, and answered without it.
 */
@ApplicationScoped
public class ProblemTranslator {

    private static final Logger LOG = Logger.getLogger(ProblemTranslator.class);
    private static final String RETRY_AFTER_SECONDS = "5";
    /** Somebody has to make room first. */
    private static final String FULL_RETRY_AFTER_SECONDS = "60";

    private final Instance<DomainProblems> domain;

    ProblemTranslator(@Any Instance<DomainProblems> domain) {
        this.domain = domain;
    }

    /**
     * @param failure   what was thrown
     * @param requestId by which the log and the client name the request
     */
    public Problem translate(Throwable failure, String requestId) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException thrown) {
                return thrown.problem();
            }
            for (DomainProblems problems : domain) {
                Optional<Problem> problem = problems.of(cause);
                if (problem.isPresent()) {
                    return problem.get();
                }
            }
        }
        if (failure instanceof AuthenticationException || failure instanceof UnauthorizedException) {
            return unauthorized(failure);
        }
        if (failure instanceof ForbiddenException) {
            return Problem.of(ProblemType.FORBIDDEN);
        }
        int status = statusOf(failure);
        if (status < 500) {
            return Problem.of(ProblemType.ofStatus(status));
        }
        if (DatabaseOutage.isFullIn(failure)) {
            LOG.errorf("Request %s: the database has no space left: %s", requestId, failure);
            return Problem.of(ProblemType.INSUFFICIENT_STORAGE).withHeader("Retry-After", FULL_RETRY_AFTER_SECONDS);
        }
        if (DatabaseOutage.isIn(failure)) {
            LOG.warnf("Request %s: the database is away or has no free connection: %s", requestId, failure);
            return unavailable("The database cannot be reached now, or has too much to do.");
        }
        if (status == 503 || failure instanceof RejectedExecutionException) {
            LOG.warnf("Request %s: refused for want of capacity: %s", requestId, failure);
            return unavailable("The server has too much to do, or is stopping.");
        }
        LOG.errorf(failure, "Request %s failed", requestId);
        return Problem.of(ProblemType.INTERNAL_ERROR).with("requestId", requestId);
    }

    /**
     * The general problem for a status that the framework answered by itself.
     *
     * @param status 400 to 599
     */
    public Problem ofStatus(int status, String requestId) {
        ProblemType type = ProblemType.ofStatus(status);
        return switch (type) {
            case UNAUTHORIZED -> unauthorized(null);
            case UNAVAILABLE -> unavailable("The server cannot answer now.");
            case INTERNAL_ERROR -> Problem.of(type).with("requestId", requestId);
            default -> Problem.of(type);
        };
    }

    private static Problem unauthorized(Throwable failure) {
        // RFC 6750, 3.1: the error code only if credentials were sent
        String error = failure instanceof AuthenticationFailedException ? ", error=\"invalid_token\"" : "";
        return Problem.of(ProblemType.UNAUTHORIZED)
                .withHeader("WWW-Authenticate", "Bearer realm=\"standfirst\"" + error);
    }

    private static Problem unavailable(String reason) {
        return Problem.of(ProblemType.UNAVAILABLE, reason + " " + ProblemType.UNAVAILABLE.remedy())
                .withHeader("Retry-After", RETRY_AFTER_SECONDS);
    }

    private static int statusOf(Throwable failure) {
        if (failure instanceof WebApplicationException web) {
            return web.getResponse().getStatus();
        }
        return failure instanceof HttpException http ? http.getStatusCode() : 500;
    }
}

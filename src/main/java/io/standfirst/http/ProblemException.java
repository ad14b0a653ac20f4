package io.standfirst.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/**
 * Ends a request with a {@link Problem}. It is a {@link WebApplicationException} because RESTEasy passes those on as
 * they are from wherever they are thrown, parameter converters and body readers included, and wraps all others.
 */
public class ProblemException extends WebApplicationException {

    private final transient Problem problem;

    ProblemException(Problem problem) {
        // Without an entity: RESTEasy would send a response that has one as it is, past the mapper
        super(problem.detail(), null, Response.status(problem.type().status()).build());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}

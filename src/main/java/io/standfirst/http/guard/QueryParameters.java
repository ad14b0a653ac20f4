package io.standfirst.http.guard;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.standfirst.http.Query;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/**
 * Holds every query against what the resource method declares, so that nothing in a query is ignored silently: unknown
 * names, values that are not of the declared type, and repetitions of what can only be given once are refused, all of
 * them in one answer.
 */
@Provider
public class QueryParameters implements ContainerRequestFilter {

    private final Map<Method, DeclaredParameters> declared = new ConcurrentHashMap<>();
    private final ResourceInfo resource;

    QueryParameters(@Context ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        if (query == null || query.isEmpty()) {
            return;
        }
        List<Problem.Error> errors = declared.computeIfAbsent(resource.getResourceMethod(), DeclaredParameters::of)
                .check(Query.parse(query).parameters());
        if (!errors.isEmpty()) {
            Problem problem = Problem.of(ProblemType.INVALID_PARAMETER, errors.get(0).detail());
            throw errors.stream().reduce(problem, Problem::with, (first, second) -> second).exception();
        }
    }
}

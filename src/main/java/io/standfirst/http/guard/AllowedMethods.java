package io.standfirst.http.guard;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Which methods a path takes, over all resource classes. RESTEasy knows it for the class that it happens to look at
 * last, answers 404 or 405 by that, and leaves out the {@code Allow} header that RFC 9110 (15.5.6) demands.
 */
@ApplicationScoped
public class AllowedMethods {

    /** Sorted by name; empty if there is nothing at the request's path. */
    Set<String> of(ResteasyReactiveRequestContext request) {
        String path = request.getPathWithoutPrefix();
        RequestMapper<InitialMatch> classes = new RequestMapper<>(request.getDeployment().getClassMappers());
        Set<String> methods = new TreeSet<>();
        for (RequestMatch<InitialMatch> match = classes.map(path); match != null;
                match = classes.continueMatching(path, match)) {
            addMethods(match, methods);
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return methods;
    }

    private static void addMethods(RequestMatch<InitialMatch> match, Set<String> methods) {
        String remaining = match.remaining.isEmpty() ? "/" : match.remaining;
        for (Object handler : match.value.handlers) {
            if (handler instanceof ClassRoutingHandler routing) {
                for (Map.Entry<String, RequestMapper<RuntimeResource>> entry : routing.getMappers().entrySet()) {
                    // The null key holds sub-resource locators, which this API has none of
                    if (entry.getKey() != null && entry.getValue().map(remaining) != null) {
                        methods.add(entry.getKey());
                    }
                }
            }
        }
    }
}

package io.standfirst.http.guard;

import java.net.URI;
import java.net.URISyntaxException;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.standfirst.http.Query;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses a request target that is not a URI, such as one with a lone {@code %}. Quarkus does the same with an empty
 * body; it leaves it to this filter when the system property {@value #LEFT_TO_US} is set, as the main class does.
 */
@ApplicationScoped
public class RequestTargets {

    /** Read by Quarkus once, when the class {@code VertxHttpRecorder} is loaded; it has no setting for it. */
    public static final String LEFT_TO_US = "vertx.disableURIValidation";

    private final RouterProblems problems;

    RequestTargets(RouterProblems problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FilterOrder.TARGET);
    }

    private void check(RoutingContext context) {
        String target = context.request().uri();
        int question = target.indexOf('?');
        if (isUri(target)) {
            context.next();
        } else if (question >= 0 && isUri(target.substring(0, question))) {
            problems.sendAndClose(context, Query.undecodable().problem());
        } else {
            problems.sendAndClose(context, Problem.of(ProblemType.INVALID_REQUEST, "The path is not one of a URI. Write"
                    + " each character that is not a letter, a digit or one of `-._~/` as `%` and two hex digits per"
                    + " byte of its UTF-8 form."));
        }
    }

    private static boolean isUri(String text) {
        try {
            new URI(text);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

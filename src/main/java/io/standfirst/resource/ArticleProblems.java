package io.standfirst.resource;

import io.standfirst.article.RuleViolationException;
import io.standfirst.article.Violation;
import io.standfirst.article.quotation.BrokenQuote;
import io.standfirst.article.quotation.BrokenQuotesException;
import io.standfirst.delivery.Addresses;
import io.standfirst.delivery.MovedException;
import io.standfirst.desk.MissingException;
import io.standfirst.http.DomainProblems;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says in HTTP what the rooms below say in terms of their own. */
@ApplicationScoped
public class ArticleProblems implements DomainProblems {

    /** SQLState of a violated foreign key, in PostgreSQL and in H2. */
    private static final String REFERENCED = "23503";

    /** The desk names what refers to something; this is left for what came in between. */
    private static final String ABOUT_TO_BE_USED = "In the same moment, something was made to refer to what was deleted. Send the"
            + " request again: the answer says what it is, if it is still there.";

    /** Where every path has its reference: behind the noun, in whatever way it is escaped. */
    private static final Pattern REFERENCE = Pattern.compile("^(/v1/[^/]+/)[^/]+");

    private final Addresses addresses;

    ArticleProblems(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public Optional<Problem> of(Throwable failure) {
        if (failure instanceof RuleViolationException broken) {
            return Optional.of(rules(broken.violations()));
        }
        if (failure instanceof BrokenQuotesException broken) {
            return Optional.of(quotes(broken.quotes()));
        }
        if (failure instanceof MissingException) {
            return Optional.of(Problem.of(ProblemType.NOT_FOUND));
        }
        if (failure instanceof ConstraintViolationException constraint) {
            return Optional.of(REFERENCED.equals(constraint.getSQLState())
                    ? Problem.of(ProblemType.IN_USE, ABOUT_TO_BE_USED)
                    : Problem.of(ProblemType.CONFLICT));
        }
        return Optional.empty();
    }

    /** Sends the client to where the same thing is now, with the rest of the path and the query as they were. */
    @ServerExceptionMapper
    public Response moved(MovedException moved, HttpServerRequest request) {
        String path = REFERENCE.matcher(request.path()).replaceFirst("$1" + moved.to());
        String query = request.query() == null ? "" : "?" + request.query();
        return Response.status(308).header(HttpHeaders.LOCATION, addresses.of(path) + query)
                // A slug may be given back, and what it leads to may be taken from readers
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static Problem rules(List<Violation> violations) {
        String detail = violations.size() == 1
                ? "One rule is broken: `errors` says where and how."
                : "%d rules are broken: `errors` says where and how.".formatted(violations.size());
        Problem problem = Problem.of(ProblemType.RULE_VIOLATION, detail);
        for (Violation violation : violations) {
            problem = problem.at(violation.pointer(), violation.message());
        }
        return problem;
    }

    private static Problem quotes(List<BrokenQuote> quotes) {
        return Problem.of(ProblemType.QUOTE_BROKEN, ("The words of %d quote(s) would no longer stand in the text. Change"
                        + " the quotes along with the text, or repeat the request with ?quotes=detach (they lose their"
                        + " place) or ?quotes=follow (they take the new words).").formatted(quotes.size()))
                .with("quotes", quotes.stream().map(ArticleProblems::quote).toList());
    }

    private static Map<String, Object> quote(BrokenQuote quote) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", quote.quote());
        members.put("text", quote.words());
        members.put("section", quote.place() == null ? null : quote.place().section());
        members.put("nearest", quote.nearest());
        return members;
    }
}

package io.standfirst.resource;

import io.standfirst.http.Problem;
import io.standfirst.http.paging.Fields;
import io.standfirst.http.paging.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What somebody wants to follow, and from where on. */
public class ChangesRequest {

    private static final int LONGEST_WAIT = 60;

    @BeanParam
    ArticleListFilters filters;

    @QueryParam("since")
    @Parameter(name = "since", in = ParameterIn.QUERY, description = "`next` of the answer before, or `cursor` of a change. If left"
            + " out, the answer says the cursor of now, and no changes; with `by`, it begins with the oldest that is kept.")
    String since;

    @QueryParam("wait")
    @Parameter(name = "wait", in = ParameterIn.QUERY, description = "How many seconds to wait for a change if there is none.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "60", defaultValue = "0"))
    Integer wait;

    @QueryParam("limit")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "How many changes to answer at the most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    Integer limit;

    @QueryParam("include")
    @Parameter(name = "include", in = ParameterIn.QUERY, description = "`article` for the whole article with each change, as it is now.")
    String include;

    @QueryParam("by")
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "For administrators: the id of a key, to see what it has done.")
    UUID by;

    /** @throws io.standfirst.http.ProblemException 400 for more than a minute */
    Duration waiting() {
        if (wait != null && (wait < 0 || wait > LONGEST_WAIT)) {
            throw Problem.parameter("wait", "must be a whole number from 0 to " + LONGEST_WAIT + ".").exception();
        }
        return Duration.ofSeconds(wait == null ? 0 : wait);
    }

    /** @throws io.standfirst.http.ProblemException 400 for one that lists do not have either */
    int limit() {
        if (limit != null && (limit < 1 || limit > PageRequest.MAX_LIMIT)) {
            throw Problem.parameter("limit", "must be a whole number from 1 to " + PageRequest.MAX_LIMIT + ".").exception();
        }
        return limit == null ? PageRequest.DEFAULT_LIMIT : limit;
    }

    /** @throws io.standfirst.http.ProblemException 400 for what a stream has no use for */
    void refuseForStream() {
        if (wait != null || limit != null) {
            throw Problem.parameter(wait == null ? "limit" : "wait", "cannot be combined with a stream").exception();
        }
    }

    boolean articles() {
        return include != null && !Fields.parseNames("include", include, List.of("article")).isEmpty();
    }
}

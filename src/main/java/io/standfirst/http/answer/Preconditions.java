package io.standfirst.http.answer;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import io.standfirst.http.ProblemType;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;

/** The conditions of a write; to be taken as a {@code @BeanParam}. */
public class Preconditions {

    @HeaderParam(HttpHeaders.IF_MATCH)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER,
            description = "Write only if the resource is still as it was when this `ETag` was"
            + " read; else 412.", example = "\"w7-3f2aQ81xbT0k\"")
    private List<String> ifMatch;

    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
    @Parameter(name = HttpHeaders.IF_NONE_MATCH, in = ParameterIn.HEADER,
            description = "`*`: write only if there is nothing yet; else 412.")
    private List<String> ifNoneMatch;

    /**
     * What the resource must be now; empty for no condition.
     *
     * @throws ProblemException 400 for a malformed header
     */
    public Optional<EntityTags> ifMatch() {
        return EntityTags.parse(HttpHeaders.IF_MATCH, ifMatch);
    }

    /**
     * Whether the resource must not exist.
     *
     * @throws ProblemException 400 for anything but {@code *}, which makes no sense for a write
     */
    public boolean mustNotExist() {
        Optional<EntityTags> tags = EntityTags.parse(HttpHeaders.IF_NONE_MATCH, ifNoneMatch);
        if (tags.isPresent() && !tags.get().any()) {
            throw Problem.of(ProblemType.INVALID_REQUEST,
                    "On a write, `If-None-Match` can only be `*`. To guard against changes, send `If-Match`.").exception();
        }
        return tags.isPresent();
    }

    /** The problem if something has changed; it tells the tag to read again with. */
    public static Problem failed(EntityTag current) {
        return tagged(Problem.of(ProblemType.PRECONDITION_FAILED), current);
    }

    /** The problem if there is something where there must be nothing. */
    public static Problem exists(EntityTag current) {
        return tagged(Problem.of(ProblemType.PRECONDITION_FAILED, "There is something at this address already, and"
                + " `If-None-Match: *` asks for nothing to be there. Read it, and send its `ETag` in `If-Match` to replace it."), current);
    }

    private static Problem tagged(Problem problem, EntityTag current) {
        return problem.withHeader(HttpHeaders.ETAG, current.toString());
    }
}

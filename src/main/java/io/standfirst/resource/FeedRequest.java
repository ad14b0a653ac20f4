package io.standfirst.resource;

import io.standfirst.http.Problem;
import io.standfirst.http.paging.PageRequest;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What all feeds can be asked for. */
public class FeedRequest extends SitemapRequest {

    @QueryParam("limit")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "How many entries the feed has, the newest.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    private Integer limit;

    int limit() {
        if (limit != null && (limit < 1 || limit > PageRequest.MAX_LIMIT)) {
            throw Problem.parameter("limit", "must be a whole number from 1 to " + PageRequest.MAX_LIMIT + ".").exception();
        }
        return limit == null ? PageRequest.DEFAULT_LIMIT : limit;
    }
}

package io.standfirst.resource;

import io.standfirst.http.paging.PageRequest;
import io.standfirst.store.View;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which quotes of one speaker a client wants. */
public class QuotePageRequest extends PageRequest {

    @QueryParam("view")
    @Parameter(name = "view", in = ParameterIn.QUERY, description = ViewDescription.TEXT)
    View view;

    @QueryParam("topic")
    @Parameter(name = "topic", in = ParameterIn.QUERY, description = "Topics of the article." + ArticleFilters.ANY_OF)
    String topic;

    @QueryParam("publisher")
    @Parameter(name = "publisher", in = ParameterIn.QUERY, description = "A publisher's name. Repeat it for any of several.")
    List<String> publisher;

    @QueryParam("kind")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "full, fragment, or one of them with a hyphen in front: not it.")
    String kind;

    @QueryParam("from")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "The first instant of publication (of creation, for working copies),"
            + " or a date for its first instant in UTC.")
    String from;

    @QueryParam("to")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "The first instant that is too late, or a date likewise.")
    String to;
}

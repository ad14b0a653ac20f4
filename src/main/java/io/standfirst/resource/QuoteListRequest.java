package io.standfirst.resource;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which quotes of all speakers a client wants. */
public class QuoteListRequest extends QuotePageRequest {

    @QueryParam("speaker")
    @Parameter(name = "speaker", in = ParameterIn.QUERY, description = "Speakers." + ArticleFilters.ANY_OF)
    String speaker;

    @QueryParam("q")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Quotes that have this in their words, their speaker's name or"
            + " role, the best first. " + SearchRequest.QUESTION)
    String q;
}

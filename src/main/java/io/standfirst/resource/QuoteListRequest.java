package io.standfirst.resource;

import io.standfirst.search.Question;
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

    @QueryParam("about")
    @Parameter(name = "about", in = ParameterIn.QUERY, description = "Quotes about this, the best first: it stands in their words, in the"
            + " paragraph or under the heading where those stand, in the headline or in a topic of the article. " + SearchRequest.QUESTION)
    String about;

    boolean isSearch() {
        return q != null || about != null;
    }

    /** What the quotes say; null for anything. */
    Question question() {
        return q == null ? null : Question.parse("q", q);
    }

    /** What they are about; null for anything. */
    Question subject() {
        return about == null ? null : Question.parse("about", about);
    }
}

package io.standfirst.resource;

import io.standfirst.http.paging.Fields;
import io.standfirst.http.paging.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which articles of the list a client wants. */
public class ArticleListRequest extends PageRequest {

    private static final List<String> PARTS = List.of("sections", "quotes", "related", "text");

    @BeanParam
    ArticleListFilters filters;

    @QueryParam("include")
    @Parameter(name = "include", in = ParameterIn.QUERY, description = "Members to answer that are left out by default,"
            + " joined by commas: sections, quotes, related; `text` for the sections with their plain text.")
    String include;

    @QueryParam("q")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Articles that have this in their text, the best first."
            + " " + SearchRequest.QUESTION)
    String q;

    /** What to answer in addition. */
    Set<String> include() {
        return include == null ? Set.of() : Fields.parseNames("include", include, PARTS);
    }
}

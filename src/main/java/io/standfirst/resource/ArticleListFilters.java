package io.standfirst.resource;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** All filters of articles: those that the search index knows, and more. */
public class ArticleListFilters extends ArticleFilters {

    @QueryParam("status")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "For key holders: draft, scheduled, published, expired or withdrawn,"
            + " joined by commas; with a hyphen in front: none of them.")
    String status;

    @QueryParam("related")
    @Parameter(name = "related", in = ParameterIn.QUERY, description = "Articles that link to one of these." + ANY_OF)
    String related;

    /** All that was said, in one text. */
    String said() {
        return Arrays.asList(id, topic, speaker, author, publisher, language, from, to, date, status, related).toString();
    }
}

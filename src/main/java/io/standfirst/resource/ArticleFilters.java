package io.standfirst.resource;

import io.standfirst.store.ArticleDate;
import io.standfirst.store.View;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters that lists of articles and searches have in common; to be taken as a {@code @BeanParam}. */
public class ArticleFilters {

    static final String ANY_OF =
            " Ids or slugs, joined by commas: any of them; with a hyphen in front: none of them.";

    @QueryParam("view")
    @Parameter(name = "view", in = ParameterIn.QUERY, description = ViewDescription.TEXT)
    View view;

    @QueryParam("id")
    @Parameter(name = "id", in = ParameterIn.QUERY, description = "Articles." + ANY_OF)
    String id;

    @QueryParam("topic")
    @Parameter(name = "topic", in = ParameterIn.QUERY, description = "Topics." + ANY_OF)
    String topic;

    @QueryParam("speaker")
    @Parameter(name = "speaker", in = ParameterIn.QUERY, description = "Speakers whom the article quotes." + ANY_OF)
    String speaker;

    @QueryParam("author")
    @Parameter(name = "author", in = ParameterIn.QUERY, description = "Authors." + ANY_OF)
    String author;

    @QueryParam("publisher")
    @Parameter(name = "publisher", in = ParameterIn.QUERY, description = "A publisher's name. Repeat it for any of several.")
    List<String> publisher;

    @QueryParam("language")
    @Parameter(name = "language", in = ParameterIn.QUERY, description = "Language tags, joined by commas: any of them; with a hyphen in"
            + " front: none of them.")
    String language;

    @QueryParam("from")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "The first instant, or a date for its first instant in UTC.")
    String from;

    @QueryParam("to")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "The first instant that is too late, or a date likewise.")
    String to;

    @QueryParam("date")
    @Parameter(name = "date", in = ParameterIn.QUERY, description = "Which instant `from` and `to` are for; `published` if left out, for"
            + " working copies `created`. Readers have `published` and `updated`.")
    ArticleDate date;
}

package io.standfirst.resource;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which quotes a feed has: the filters of their list. */
public class QuoteFeedRequest extends FeedRequest {

    @QueryParam("speaker")
    @Parameter(name = "speaker", in = ParameterIn.QUERY, description = "Speakers." + ArticleFilters.ANY_OF)
    private String speaker;

    @QueryParam("topic")
    @Parameter(name = "topic", in = ParameterIn.QUERY, description = "Topics of the article." + ArticleFilters.ANY_OF)
    private String topic;

    @QueryParam("kind")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "full, fragment, or one of them with a hyphen in front: not it.")
    private String kind;

    @QueryParam("from")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "The first instant of publication, or a date for its first instant"
            + " in UTC.")
    private String from;

    @QueryParam("to")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "The first instant that is too late, or a date likewise.")
    private String to;

    /** The list that this is a feed of. */
    QuoteListRequest list() {
        QuoteListRequest list = new QuoteListRequest();
        list.speaker = speaker;
        list.topic = topic;
        list.publisher = publisher;
        list.kind = kind;
        list.from = from;
        list.to = to;
        return list;
    }
}

package io.standfirst.resource;

import io.standfirst.feed.FeedContent;
import io.standfirst.store.ArticleDate;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which articles a feed has, and how much of them: the filters of their list. */
public class ArticleFeedRequest extends FeedRequest {

    @QueryParam("content")
    @Parameter(name = "content", in = ParameterIn.QUERY, description = "How much of an article: its `standfirst`, or the `full` text as"
            + " HTML, too. The standfirst if left out.")
    private FeedContent content;

    @QueryParam("id")
    @Parameter(name = "id", in = ParameterIn.QUERY, description = "Articles." + ArticleFilters.ANY_OF)
    private String id;

    @QueryParam("topic")
    @Parameter(name = "topic", in = ParameterIn.QUERY, description = "Topics." + ArticleFilters.ANY_OF)
    private String topic;

    @QueryParam("speaker")
    @Parameter(name = "speaker", in = ParameterIn.QUERY, description = "Speakers whom the article quotes." + ArticleFilters.ANY_OF)
    private String speaker;

    @QueryParam("author")
    @Parameter(name = "author", in = ParameterIn.QUERY, description = "Authors." + ArticleFilters.ANY_OF)
    private String author;

    @QueryParam("related")
    @Parameter(name = "related", in = ParameterIn.QUERY, description = "Articles that link to one of these." + ArticleFilters.ANY_OF)
    private String related;

    @QueryParam("language")
    @Parameter(name = "language", in = ParameterIn.QUERY, description = "Language tags, joined by commas: any of them; with a hyphen in"
            + " front: none of them.")
    private String language;

    @QueryParam("from")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "The first instant, or a date for its first instant in UTC.")
    private String from;

    @QueryParam("to")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "The first instant that is too late, or a date likewise.")
    private String to;

    @QueryParam("date")
    @Parameter(name = "date", in = ParameterIn.QUERY, description = "Which instant `from`, `to` and the order are for: `published` if left"
            + " out, or `updated`.")
    private ArticleDate date;

    FeedContent content() {
        return content == null ? FeedContent.STANDFIRST : content;
    }

    /** The filters of the list that this is a feed of. */
    ArticleListFilters filters() {
        ArticleListFilters list = new ArticleListFilters();
        list.id = id;
        list.topic = topic;
        list.speaker = speaker;
        list.author = author;
        list.related = related;
        list.publisher = publisher;
        list.language = language;
        list.from = from;
        list.to = to;
        list.date = date;
        return list;
    }
}

package io.standfirst.resource;

import io.standfirst.feed.Atom;
import io.standfirst.feed.Feed;
import io.standfirst.feed.JsonFeed;
import io.standfirst.feed.NewsSitemap;
import io.standfirst.feed.Rss;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Feeds of what readers see. */
@Path("/v1/feeds")
@Tag(name = "feeds")
class FeedsResource {

    private static final String ARTICLES = "The newest articles, with the filters of their list.";

    private final FeedAnswers feeds;

    FeedsResource(FeedAnswers feeds) {
        this.feeds = feeds;
    }

    /** Articles as RSS. */
    @GET
    @Path("articles.rss")
    @PermitAll
    @Produces(Rss.MEDIA_TYPE)
    @Operation(operationId = "getArticlesRss", summary = "Follow articles by RSS 2.0", description = ARTICLES)
    @APIResponse(responseCode = "200", description = "OK", content =
            @Content(mediaType = Rss.MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> articlesRss(@BeanParam ArticleFeedRequest request) {
        return feeds.answer(feeds.articles(request), Rss::write, Rss.MEDIA_TYPE).build();
    }

    /** Articles as Atom. */
    @GET
    @Path("articles.atom")
    @PermitAll
    @Produces(Atom.MEDIA_TYPE)
    @Operation(operationId = "getArticlesAtom", summary = "Follow articles by Atom", description = ARTICLES)
    @APIResponse(responseCode = "200", description = "OK", content =
            @Content(mediaType = Atom.MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> articlesAtom(@BeanParam ArticleFeedRequest request) {
        return feeds.answer(feeds.articles(request), Atom::write, Atom.MEDIA_TYPE).build();
    }

    /** Articles as JSON Feed. */
    @GET
    @Path("articles.json")
    @PermitAll
    @Produces(JsonFeed.MEDIA_TYPE)
    @Operation(operationId = "getArticlesJsonFeed", summary = "Follow articles by JSON Feed 1.1", description = ARTICLES)
    @APIResponse(responseCode = "200", description = "OK", content =
            @Content(mediaType = JsonFeed.MEDIA_TYPE, schema = @Schema(implementation = JsonFeed.class)))
    public RestResponse<byte[]> articlesJson(@BeanParam ArticleFeedRequest request) {
        Feed feed = feeds.articles(request);
        return feeds.answer(feed, JsonFeed.of(feed), JsonFeed.MEDIA_TYPE).build();
    }

    /** Quotes as Atom. */
    @GET
    @Path("quotes.atom")
    @PermitAll
    @Produces(Atom.MEDIA_TYPE)
    @Operation(operationId = "getQuotesAtom", summary = "Follow quotes by Atom",
            description = "Who said what, the newest first, with the filters of the list of quotes.")
    @APIResponse(responseCode = "200", description = "OK", content =
            @Content(mediaType = Atom.MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> quotes(@BeanParam QuoteFeedRequest request) {
        return feeds.answer(feeds.quotes(request), Atom::write, Atom.MEDIA_TYPE).build();
    }

    /** Corrections as Atom. */
    @GET
    @Path("corrections.atom")
    @PermitAll
    @Produces(Atom.MEDIA_TYPE)
    @Operation(operationId = "getCorrectionsAtom", summary = "Follow corrections by Atom",
            description = "What was wrong in any article that readers see, the latest first.")
    @APIResponse(responseCode = "200", description = "OK", content =
            @Content(mediaType = Atom.MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> corrections(@BeanParam FeedRequest request) {
        return feeds.answer(feeds.corrections(request), Atom::write, Atom.MEDIA_TYPE).build();
    }

    /** The news sitemap. */
    @GET
    @Path("news-sitemap.xml")
    @PermitAll
    @Produces(NewsSitemap.MEDIA_TYPE)
    @Operation(operationId = "getNewsSitemap", summary = "Get the news sitemap",
            description = "The articles of the last 48 hours, at most 1,000, as Google's news sitemaps have them.")
    @APIResponse(responseCode = "200", description = "OK", content =
            @Content(mediaType = NewsSitemap.MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> news(@BeanParam SitemapRequest request) {
        return feeds.answerWhileNew(feeds.news(request), NewsSitemap::write, NewsSitemap.MEDIA_TYPE).build();
    }
}

package io.standfirst.resource;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.standfirst.access.Caller;
import io.standfirst.http.Problem;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.guard.Capacity;
import io.standfirst.outbound.ChangeFeed;
import io.standfirst.outbound.ChangePage;
import io.standfirst.outbound.ChangeStreams;
import io.standfirst.outbound.Followed;
import io.standfirst.outbound.Interest;
import io.standfirst.outbound.StreamEvent;
import io.standfirst.outbound.Watch;
import io.standfirst.store.Role;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What has changed, for those who keep copies. */
@Path("/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "changes")
class ChangesResource {

    private final ChangeFeed feed;
    private final Watch watch;
    private final ChangeStreams streams;
    private final RoutingContext context;
    private final Capacity capacity;
    private final ArticleQueries queries;
    private final Answers answers;
    private final Caller caller;

    ChangesResource(ChangeFeed feed, Watch watch, ChangeStreams streams, RoutingContext context, Capacity capacity,
            ArticleQueries queries, Answers answers, Caller caller) {
        this.feed = feed;
        this.watch = watch;
        this.streams = streams;
        this.context = context;
        this.capacity = capacity;
        this.queries = queries;
        this.answers = answers;
        this.caller = caller;
    }

    /** Some changes, or the cursor of now. */
    @GET
    @PermitAll
    @Blocking
    @Operation(operationId = "listChanges", summary = "Follow what changes",
            description = "What has changed since a cursor, in order, each at least once, with whether the article is there now"
                    + " (`gone`) and, with `include=article`, the article. Readers are told of what they see; key holders of"
                    + " everything, unless they choose `view=published`. With the filters of `/v1/articles`, an article that"
                    + " no longer fits is `gone`. Take a cursor first, then read what you follow, then go on from the cursor."
                    + " With `Accept: text/event-stream` the same comes as a stream of events, each with its cursor as id;"
                    + " `Last-Event-ID` goes on behind one.")
    @APIResponse(responseCode = "200", description = "OK", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChangePage.class)),
            @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = String.class))})
    public Uni<RestResponse<byte[]>> list(@BeanParam ChangesRequest request) {
        answers.decline();
        Interest interest = interest(request);
        var wait = request.waiting();
        String since = since(request, interest);
        Uni<ChangePage> page = since == null
                ? Uni.createFrom().item(new ChangePage(List.of(), feed.now(interest.view()), false))
                : watch.next(interest, since, wait);
        capacity.leave(context);
        return page.map(this::answer);
    }

    /** The same, as it happens. */
    @GET
    @PermitAll
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> stream(@BeanParam ChangesRequest request,
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) String last, @Context Sse sse) {
        answers.decline();
        request.refuseForStream();
        Interest interest = interest(request);
        // A browser that connects again sends the address of the first time, and this
        String since = last == null ? since(request, interest) : last;
        HttpServerResponse response = context.response();
        var events = streams.open(interest, since == null ? feed.now(interest.view()) : since, response::reset);
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        capacity.leave(context);
        return events.map(event -> event(sse, event));
    }

    /** What is no change has an id all the same, so that the client goes on from there. */
    private static OutboundSseEvent event(Sse sse, StreamEvent event) {
        var builder = sse.newEventBuilder().id(event.cursor());
        return (event.data() == null ? builder.comment("still here") : builder.data(event.data())).build();
    }

    private RestResponse<byte[]> answer(ChangePage page) {
        return answers.json(page).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private Interest interest(ChangesRequest request) {
        Viewpoint viewpoint = caller.viewpoint(request.filters.view);
        View view = viewpoint.view();
        if (request.by != null) {
            requireAdmin(view);
        }
        Viewpoint followed = view == View.PUBLISHED ? Viewpoint.ofReader(viewpoint.now()) : viewpoint;
        // Once at least, so that what is wrong with it is refused
        queries.filterOrNone(request.filters, followed);
        return new Interest(view, new Followed(request.filters.said(), () -> queries.filterOrNone(request.filters, followed)),
                request.by, request.articles(), request.limit());
    }

    private void requireAdmin(View view) {
        caller.require(Role.ADMIN, "Only an administrator sees what a key has done.");
        if (view == View.PUBLISHED) {
            throw Problem.parameter("by", "cannot be combined with `view=published`").exception();
        }
    }

    private String since(ChangesRequest request, Interest interest) {
        return request.since == null && interest.by() != null ? feed.beginning(interest.view()) : request.since;
    }
}

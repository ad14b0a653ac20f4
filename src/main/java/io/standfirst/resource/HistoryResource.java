package io.standfirst.resource;

import io.standfirst.access.Caller;
import io.standfirst.delivery.ArticleDelivery;
import io.standfirst.delivery.cache.Caching;
import io.standfirst.delivery.revision.HistoryDelivery;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.paging.Items;
import io.standfirst.store.Part;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What readers saw of an article over time. */
@Path("/v1/articles/{ref}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "publication")
class HistoryResource {

    private final ArticleDelivery delivery;
    private final HistoryDelivery history;
    private final Answers answers;
    private final Caching caching;
    private final Caller caller;

    HistoryResource(ArticleDelivery delivery, HistoryDelivery history, Answers answers, Caching caching,
            Caller caller) {
        this.delivery = delivery;
        this.history = history;
        this.answers = answers;
        this.caching = caching;
        this.caller = caller;
    }

    /** The editions in the order in which they were seen. */
    @GET
    @PermitAll
    @Operation(operationId = "getHistory", summary = "Get what changed between the editions that readers saw",
            description = "The editions that have appeared, in the order in which readers saw them, each with what changed"
                    + " from the one before. Authors, speakers and related articles that the caller does not see today"
                    + " are not named.")
    @APIResponseSchema(value = ListSchemas.History.class, responseCode = "200")
    public RestResponse<byte[]> get(@PathParam("ref") String ref, @QueryParam("view") View view) {
        Viewpoint viewpoint = caller.viewpoint(view);
        UUID id = delivery.get(ref, viewpoint, Part.NONE).id();
        return answers.json(new Items<>(history.of(id, viewpoint)))
                .cacheable(() -> caching.history(id, viewpoint)).build();
    }
}

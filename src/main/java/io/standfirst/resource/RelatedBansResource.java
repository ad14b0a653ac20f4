package io.standfirst.resource;

import io.standfirst.access.Caller;
import io.standfirst.access.Roles;
import io.standfirst.change.Written;
import io.standfirst.delivery.ArticleDelivery;
import io.standfirst.delivery.RelatedBanDocument;
import io.standfirst.desk.BanDesk;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.paging.Items;
import io.standfirst.store.BanReader;
import io.standfirst.store.View;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The articles that are never computed as similar to an article. */
@Path("/v1/articles/{ref}/related/bans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "related")
class RelatedBansResource {

    private final ArticleDelivery delivery;
    private final BanReader bans;
    private final BanDesk desk;
    private final ArticleAnswers answer;
    private final Answers answers;
    private final Caller caller;

    RelatedBansResource(ArticleDelivery delivery, BanReader bans, BanDesk desk, ArticleAnswers answer, Answers answers,
            Caller caller) {
        this.delivery = delivery;
        this.bans = bans;
        this.desk = desk;
        this.answer = answer;
        this.answers = answers;
        this.caller = caller;
    }

    /** All of them. */
    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(operationId = "listRelatedBans", summary = "List the articles that are never computed as related",
            description = "The latest ban first.")
    @APIResponseSchema(value = ListSchemas.RelatedBans.class, responseCode = "200")
    public RestResponse<byte[]> list(@PathParam("ref") String ref) {
        return answers.json(new Items<>(bans.list(delivery.locate(ref), caller.viewpoint(View.WORKING)).stream()
                .map(RelatedBanDocument::of).toList())).build();
    }

    /** Bans one. */
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createRelatedBan", summary = "Ban an article from being computed as related",
            description = "By the id of the other article. It holds for readers at once, makes no revision, and leaves what editors"
                    + " choose as it is.")
    @APIResponse(responseCode = "204", description = "It is not computed any more")
    public RestResponse<byte[]> create(@PathParam("ref") String ref, @PathParam("id") UUID id) {
        return told(desk.ban(delivery.locate(ref), id, caller.writer()));
    }

    /** Lifts a ban. */
    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "deleteRelatedBan", summary = "Lift the ban of an article from being computed as related")
    @APIResponse(responseCode = "204", description = "It may be computed again")
    public RestResponse<byte[]> delete(@PathParam("ref") String ref, @PathParam("id") UUID id) {
        return told(desk.lift(delivery.locate(ref), id, caller.writer()));
    }

    private RestResponse<byte[]> told(Written<Integer> written) {
        return answer.tell(answers.empty(), written.result(), written.change()).build();
    }
}

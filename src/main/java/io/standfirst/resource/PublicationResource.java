package io.standfirst.resource;

import io.standfirst.access.Caller;
import io.standfirst.access.Roles;
import io.standfirst.article.Limits;
import io.standfirst.article.Publication;
import io.standfirst.change.Written;
import io.standfirst.delivery.ArticleDelivery;
import io.standfirst.delivery.PublicationDocument;
import io.standfirst.desk.PublicationDesk;
import io.standfirst.desk.PublicationDesk.Ended;
import io.standfirst.desk.PublicationDesk.Standing;
import io.standfirst.http.answer.Answers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What readers see of an article: its publication and its withdrawal. */
@Path("/v1/articles/{ref}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "publication")
class PublicationResource {

    private final ArticleDelivery delivery;
    private final PublicationDesk desk;
    private final ArticleAnswers answer;
    private final Answers answers;
    private final Caller caller;

    PublicationResource(ArticleDelivery delivery, PublicationDesk desk, ArticleAnswers answer, Answers answers,
            Caller caller) {
        this.delivery = delivery;
        this.desk = desk;
        this.answer = answer;
        this.answers = answers;
        this.caller = caller;
    }

    /** What to publish, and for how long. */
    record PublicationInput(
            @Schema(description = "409 unless the working copy is at this revision; left out: whatever is there",
                    minimum = "1", nullable = true)
            Integer revision,
            @Schema(description = "From when readers see it, a past instant for archives; left out: from now on",
                    nullable = true)
            Instant at,
            @Schema(description = "The first instant at which they no longer do; left out: open", nullable = true)
            Instant until) {
    }

    /** Why an article is withdrawn. */
    record WithdrawalInput(
            @Schema(required = true, description = "Readers are told this", maxLength = Limits.REASON)
            String reason) {
    }

    /** How the article stands. */
    @GET
    @Path("publication")
    @RolesAllowed(Roles.VIEWER)
    @Operation(operationId = "getPublication", summary = "Get what readers see of an article, and when")
    @APIResponseSchema(value = PublicationDocument.class, responseCode = "200")
    public RestResponse<byte[]> get(@PathParam("ref") String ref) {
        Publication publication = delivery.publication(delivery.locate(ref));
        return answers.json(PublicationDocument.of(publication, caller.now())).build();
    }

    /** Publishes. */
    @PUT
    @Path("publication")
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(operationId = "publishArticle", summary = "Publish or schedule the working copy",
            description = "Freezes the working copy as it is now. At once it takes the place of the current edition; at a"
                    + " later time it takes the place of what was scheduled.")
    @APIResponseSchema(value = PublicationDocument.class, responseCode = "200")
    public RestResponse<byte[]> publish(@PathParam("ref") String ref, PublicationInput publication) {
        return told(desk.publish(delivery.locate(ref), publication.revision(), publication.at(), publication.until(),
                caller.writer()));
    }

    /** Unpublishes, or cancels. */
    @DELETE
    @Path("publication")
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(operationId = "unpublishArticle", summary = "Unpublish an article, or cancel what is scheduled")
    @APIResponseSchema(value = PublicationDocument.class, responseCode = "200")
    public RestResponse<byte[]> unpublish(@PathParam("ref") String ref,
            @QueryParam("edition") @Parameter(description = "What to end: the `current` edition, the `next` one that is"
                    + " scheduled, or `all` (if left out).") Ended edition) {
        return told(desk.unpublish(delivery.locate(ref), edition == null ? Ended.ALL : edition, caller.writer()));
    }

    /** Withdraws. */
    @PUT
    @Path("withdrawal")
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(operationId = "withdrawArticle", summary = "Withdraw an article",
            description = "Readers get 410 with the reason on the article and all under it, and see it nowhere else.")
    @APIResponseSchema(value = PublicationDocument.class, responseCode = "200")
    public RestResponse<byte[]> withdraw(@PathParam("ref") String ref, WithdrawalInput withdrawal) {
        return told(desk.withdraw(delivery.locate(ref), withdrawal.reason(), caller.writer()));
    }

    /** Lifts a withdrawal. */
    @DELETE
    @Path("withdrawal")
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(operationId = "reinstateArticle", summary = "Lift an article's withdrawal")
    @APIResponseSchema(value = PublicationDocument.class, responseCode = "200")
    public RestResponse<byte[]> reinstate(@PathParam("ref") String ref) {
        return told(desk.reinstate(delivery.locate(ref), caller.writer()));
    }

    private RestResponse<byte[]> told(Written<Standing> written) {
        Standing standing = written.result();
        return answer.tell(answers.json(PublicationDocument.of(standing.publication(), standing.now())),
                standing.revision(), written.change()).build();
    }
}

package io.standfirst.resource;

import io.standfirst.access.Roles;
import io.standfirst.article.quotation.QuotePolicy;
import io.standfirst.delivery.ArticleDocument;
import io.standfirst.delivery.RelatedDocument;
import io.standfirst.delivery.RelatedDocument.Origin;
import io.standfirst.desk.RelatedDesk;
import io.standfirst.desk.RelatedInput;
import io.standfirst.http.answer.Preconditions;
import io.standfirst.http.json.Patch;
import io.standfirst.store.Part;
import io.standfirst.store.View;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The related items of an article. */
@Path("/v1/articles/{ref}/related")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "related")
class RelatedResource {

    private final ItemAnswers items;
    private final RelatedAnswers all;
    private final ItemAnswers.Noun<RelatedDocument, RelatedInput> noun;

    RelatedResource(ItemAnswers items, RelatedAnswers all, RelatedDesk desk) {
        this.items = items;
        this.all = all;
        this.noun = new ItemAnswers.Noun<>("/related", Part.RELATED, ArticleDocument::related, RelatedDocument::id,
                (document, changes) -> document, desk);
    }

    /** All of them. */
    @GET
    @PermitAll
    @Operation(operationId = "listRelatedItems", summary = "List the related items of an article",
            description = "Those that editors chose, in their order, and after them, if they are few, articles that are computed"
                    + " to be like this one, each with a `score` and a `reason`. Whoever sends a computed one to `POST` makes it"
                    + " an editor's choice. While the search index is being made there are none.")
    @APIResponseSchema(value = ListSchemas.RelatedItems.class, responseCode = "200")
    public RestResponse<byte[]> list(@PathParam("ref") String ref, @QueryParam("view") View view,
            @Parameter(description = "Only those that an `editor` chose, or only those computed to be `similar`; both if left"
                    + " out.")
            @QueryParam("origin") Origin origin) {
        return all.list(ref, view, origin).build();
    }

    /** A new one. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createRelatedItem", summary = "Add a related item to an article",
            description = "At its `position`, or else as the last.")
    @APIResponseSchema(value = RelatedDocument.class, responseCode = "201")
    public RestResponse<byte[]> create(@PathParam("ref") String ref, @QueryParam("quotes") QuotePolicy quotes,
            @BeanParam Preconditions preconditions, RelatedInput item) {
        return items.create(noun, ref, item, preconditions, quotes).build();
    }

    /** One. */
    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getRelatedItem", summary = "Get a related item of an article")
    @APIResponseSchema(value = RelatedDocument.class, responseCode = "200")
    public RestResponse<byte[]> get(
            @PathParam("ref") String ref, @PathParam("id") UUID id, @QueryParam("view") View view) {
        return items.get(noun, ref, id, view, false).build();
    }

    /** Replaces one. */
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "replaceRelatedItem", summary = "Replace a related item of an article",
            description = "`If-Match` guards this related item alone, so that two editors in two of them both win.")
    @APIResponseSchema(value = RelatedDocument.class, responseCode = "200")
    public RestResponse<byte[]> replace(@PathParam("ref") String ref, @PathParam("id") UUID id,
            @QueryParam("quotes") QuotePolicy quotes, @BeanParam Preconditions preconditions, RelatedInput item) {
        return items.replace(noun, ref, id, item, preconditions, quotes).build();
    }

    /** Changes one. */
    @PATCH
    @Path("{id}")
    @Consumes({Patch.MERGE_PATCH, Patch.JSON_PATCH})
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "updateRelatedItem", summary = "Change parts of a related item of an article",
            description = "A patch of what `PUT` takes. `If-Match` guards this related item alone.")
    @APIResponseSchema(value = RelatedDocument.class, responseCode = "200")
    public RestResponse<byte[]> update(@PathParam("ref") String ref, @PathParam("id") UUID id,
            @QueryParam("quotes") QuotePolicy quotes, @BeanParam Preconditions preconditions, Patch patch) {
        return items.update(noun, ref, id, patch, preconditions, quotes).build();
    }

    /** Takes one out. */
    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "deleteRelatedItem", summary = "Remove a related item from an article")
    @APIResponse(responseCode = "204", description = "It is gone from the working copy")
    public RestResponse<byte[]> delete(@PathParam("ref") String ref, @PathParam("id") UUID id,
            @QueryParam("quotes") QuotePolicy quotes, @BeanParam Preconditions preconditions) {
        return items.delete(noun, ref, id, preconditions, quotes).build();
    }

    /** Puts all of them in order. */
    @PUT
    @Path("order")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "orderRelatedItems", summary = "Put the related items of an article in order",
            description = "Takes the ids of all of them in their new order.")
    @APIResponseSchema(value = ListSchemas.RelatedItems.class, responseCode = "200")
    public RestResponse<byte[]> order(
            @PathParam("ref") String ref, @BeanParam Preconditions preconditions, List<UUID> ids) {
        return items.order(noun, ref, ids, preconditions).build();
    }
}

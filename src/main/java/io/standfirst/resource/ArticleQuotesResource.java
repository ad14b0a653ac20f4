package io.standfirst.resource;

import io.standfirst.access.Roles;
import io.standfirst.article.quotation.QuotePolicy;
import io.standfirst.delivery.ArticleDocument;
import io.standfirst.delivery.QuoteDocument;
import io.standfirst.desk.QuoteDesk;
import io.standfirst.desk.QuoteInput;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The quotes of an article. */
@Path("/v1/articles/{ref}/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "quotes")
class ArticleQuotesResource {

    private final ItemAnswers items;
    private final ItemAnswers.Noun<QuoteDocument, QuoteInput> noun;

    ArticleQuotesResource(ItemAnswers items, QuoteDesk desk) {
        this.items = items;
        this.noun = new ItemAnswers.Noun<>("/quotes", Part.QUOTES, ArticleDocument::quotes, QuoteDocument::id,
                (document, changes) -> document, desk);
    }

    /** All of them. */
    @GET
    @PermitAll
    @Operation(operationId = "listArticleQuotes", summary = "List the quotes of an article")
    @APIResponseSchema(value = ListSchemas.ArticleQuotes.class, responseCode = "200")
    public RestResponse<byte[]> list(@PathParam("ref") String ref, @QueryParam("view") View view) {
        return items.list(noun, ref, view, false).build();
    }

    /** A new one. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createArticleQuote", summary = "Add a quote to an article",
            description = "At its `position`, or else as the last.")
    @APIResponseSchema(value = QuoteDocument.class, responseCode = "201")
    public RestResponse<byte[]> create(@PathParam("ref") String ref, @QueryParam("quotes") QuotePolicy quotes,
            @BeanParam Preconditions preconditions, QuoteInput quote) {
        return items.create(noun, ref, quote, preconditions, quotes).build();
    }

    /** One. */
    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getArticleQuote", summary = "Get a quote of an article")
    @APIResponseSchema(value = QuoteDocument.class, responseCode = "200")
    public RestResponse<byte[]> get(
            @PathParam("ref") String ref, @PathParam("id") UUID id, @QueryParam("view") View view) {
        return items.get(noun, ref, id, view, false).build();
    }

    /** Replaces one. */
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "replaceArticleQuote", summary = "Replace a quote of an article",
            description = "`If-Match` guards this quote alone, so that two editors in two of them both win.")
    @APIResponseSchema(value = QuoteDocument.class, responseCode = "200")
    public RestResponse<byte[]> replace(@PathParam("ref") String ref, @PathParam("id") UUID id,
            @QueryParam("quotes") QuotePolicy quotes, @BeanParam Preconditions preconditions, QuoteInput quote) {
        return items.replace(noun, ref, id, quote, preconditions, quotes).build();
    }

    /** Changes one. */
    @PATCH
    @Path("{id}")
    @Consumes({Patch.MERGE_PATCH, Patch.JSON_PATCH})
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "updateArticleQuote", summary = "Change parts of a quote of an article",
            description = "A patch of what `PUT` takes. `If-Match` guards this quote alone.")
    @APIResponseSchema(value = QuoteDocument.class, responseCode = "200")
    public RestResponse<byte[]> update(@PathParam("ref") String ref, @PathParam("id") UUID id,
            @QueryParam("quotes") QuotePolicy quotes, @BeanParam Preconditions preconditions, Patch patch) {
        return items.update(noun, ref, id, patch, preconditions, quotes).build();
    }

    /** Takes one out. */
    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "deleteArticleQuote", summary = "Remove a quote from an article")
    @APIResponse(responseCode = "204", description = "It is gone from the working copy")
    public RestResponse<byte[]> delete(@PathParam("ref") String ref, @PathParam("id") UUID id,
            @QueryParam("quotes") QuotePolicy quotes, @BeanParam Preconditions preconditions) {
        return items.delete(noun, ref, id, preconditions, quotes).build();
    }

    /** Puts all of them in order. */
    @PUT
    @Path("order")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "orderArticleQuotes", summary = "Put the quotes of an article in order",
            description = "Takes the ids of all of them in their new order.")
    @APIResponseSchema(value = ListSchemas.ArticleQuotes.class, responseCode = "200")
    public RestResponse<byte[]> order(
            @PathParam("ref") String ref, @BeanParam Preconditions preconditions, List<UUID> ids) {
        return items.order(noun, ref, ids, preconditions).build();
    }
}

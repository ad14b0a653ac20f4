package io.standfirst.resource;

import io.standfirst.delivery.QuoteEntryDocument;
import io.standfirst.store.View;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
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

/** Quotes across articles; they are written under their article. */
@Path("/v1/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quotes")
class QuotesResource {

    private final QuoteAnswers answers;

    QuotesResource(QuoteAnswers answers) {
        this.answers = answers;
    }

    /** Who said what. */
    @GET
    @PermitAll
    @Operation(operationId = "listQuotes", summary = "List quotes across articles",
            description = "Who said what, each quote with its article.")
    @APIResponseSchema(value = ListSchemas.QuotePage.class, responseCode = "200")
    public RestResponse<byte[]> list(@BeanParam QuoteListRequest request) {
        return answers.list(request).build();
    }

    /** One. */
    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getQuote", summary = "Get a quote with its article")
    @APIResponseSchema(value = QuoteEntryDocument.class, responseCode = "200")
    public RestResponse<byte[]> get(@PathParam("id") UUID id, @QueryParam("view") View view) {
        return answers.get(id, view).build();
    }
}

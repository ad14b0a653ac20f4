package io.standfirst.resource;

import io.standfirst.access.Roles;
import io.standfirst.delivery.RebuildDocument;
import io.standfirst.delivery.SearchDocument;
import io.standfirst.http.answer.Answers;
import io.standfirst.search.index.SearchIndex;
import io.standfirst.store.View;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Search. */
@Path("/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
class SearchResource {

    private final SearchAnswers search;
    private final SearchIndex index;
    private final Answers answers;

    SearchResource(SearchAnswers search, SearchIndex index, Answers answers) {
        this.search = search;
        this.index = index;
        this.answers = answers;
    }

    /** Articles, sections and quotes, the best first. */
    @GET
    @PermitAll
    @Operation(operationId = "search", summary = "Search in articles, sections and quotes",
            description = "One ranked list of all three, each hit with its article and with the words of the question marked."
                    + " Readers find what is published, key holders working copies. What was just written is found within"
                    + " a second. While the index is being made, this answers 503 and everything else works.")
    @APIResponseSchema(value = SearchDocument.class, responseCode = "200")
    public RestResponse<byte[]> search(@BeanParam SearchRequest request) {
        return search.find(request).build();
    }

    /** What the words typed may be meant for. */
    @GET
    @Path("suggest")
    @PermitAll
    @Operation(operationId = "suggest", summary = "Complete what somebody types",
            description = "Topics, speakers and headlines that have the words typed; the last word may be begun only.")
    @APIResponseSchema(value = ListSchemas.Suggestions.class, responseCode = "200")
    public RestResponse<byte[]> suggest(@QueryParam("view") View view,
            @Parameter(required = true, description = "What was typed so far, up to 100 characters.")
            @QueryParam("q") String q,
            @Parameter(description = "How many topics, how many speakers, and how many headlines.",
                    schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "20", defaultValue = "5"))
            @QueryParam("limit") Integer limit) {
        return search.suggest(q, view, limit).build();
    }

    /** Begins to make the index anew. */
    @POST
    @Path("rebuild")
    @Idempotent
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "rebuildSearch", summary = "Make the search index anew",
            description = "Never needed in the usual run of things: the index is made anew by itself if it is lost or was"
                    + " made by other rules. The old one serves until the new one is there.")
    @APIResponseSchema(value = RebuildDocument.class, responseCode = "202")
    public RestResponse<byte[]> rebuild() {
        index.requestRebuild();
        return answers.json(RebuildDocument.of(index.rebuild())).status(202).build();
    }

    /** How far it is. */
    @GET
    @Path("rebuild")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "getSearchRebuild", summary = "See how far the search index is with being made anew")
    @APIResponseSchema(value = RebuildDocument.class, responseCode = "200")
    public RestResponse<byte[]> progress() {
        return answers.json(RebuildDocument.of(index.rebuild())).build();
    }
}

package io.standfirst.resource;

import io.standfirst.access.Caller;
import io.standfirst.access.Roles;
import io.standfirst.bulk.ImportDocument;
import io.standfirst.bulk.Imports;
import io.standfirst.bulk.Report;
import io.standfirst.bulk.ReportLine;
import io.standfirst.desk.ArticleInput;
import io.standfirst.desk.MissingException;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.guard.StreamedBody;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Imports: many articles in one request. */
@Path("/v1/imports")
@Tag(name = "bulk")
class ImportsResource {

    private final Imports imports;
    private final StreamedBody body;
    private final Answers answers;
    private final Caller caller;

    ImportsResource(Imports imports, StreamedBody body, Answers answers, Caller caller) {
        this.imports = imports;
        this.body = body;
        this.answers = answers;
        this.caller = caller;
    }

    /** Stores an article for each line. */
    @POST
    @Consumes(StreamedBody.MEDIA_TYPE)
    @Produces(StreamedBody.MEDIA_TYPE)
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createImport", summary = "Create or replace many articles",
            description = "One article a line, of any number, as `PUT` takes it. A line whose `id` or `slug` is known here"
                    + " replaces that article; any other makes a new one, which keeps the `id` that it was sent with. A line"
                    + " that is refused leaves the others as they are. Sent again, the same lines change nothing. The answer"
                    + " comes when all was read, a line for each.")
    @RequestBody(required = true, content =
            @Content(mediaType = StreamedBody.MEDIA_TYPE, schema = @Schema(implementation = ArticleInput.class)))
    @APIResponse(responseCode = "200", description = "OK: what became of each line, and a last line that counts them",
            content = @Content(mediaType = StreamedBody.MEDIA_TYPE, schema = @Schema(implementation = ReportLine.class)))
    public RestResponse<StreamingOutput> create(
            @QueryParam("id") @Parameter(description = "A new id (a UUID) for the import, to follow it while it is sent; made if"
                    + " left out.") UUID id, InputStream lines) {
        Report report = imports.read(id, body.of(lines), caller.writer());
        return answers.stream(report::sendTo, StreamedBody.MEDIA_TYPE);
    }

    /** How far one is. */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "getImport", summary = "See how far an import has come")
    @APIResponseSchema(value = ImportDocument.class, responseCode = "200")
    public RestResponse<byte[]> get(@PathParam("id") UUID id) {
        return answers.json(imports.progress(id).orElseThrow(MissingException::new)).build();
    }
}

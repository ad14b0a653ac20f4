package io.standfirst.resource;

import io.standfirst.access.Roles;
import io.standfirst.bulk.Exports;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.guard.StreamedBody;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Exports: everything in one answer. */
@Path("/v1/exports")
@Tag(name = "bulk")
class ExportsResource {

    private static final String LINES = "One line: an article as `PUT` takes it, or a `topic`, an `author`, a `speaker` or the `history`"
            + " of an article as it is kept; the last one has `end` alone. Without it, the export broke off.";

    private final Exports exports;
    private final Answers answers;

    ExportsResource(Exports exports, Answers answers) {
        this.exports = exports;
        this.answers = answers;
    }

    /** Everything. */
    @GET
    @Produces(StreamedBody.MEDIA_TYPE)
    @RolesAllowed(Roles.VIEWER)
    @Operation(operationId = "getExport", summary = "Get everything",
            description = "A line for each topic, author, speaker and working copy, as they were at one instant, in a form that"
                    + " `POST /v1/imports` takes. With `history=true`, articles with their revisions, editions, corrections and"
                    + " old slugs, the trash included: imported into an empty server, they are the same there.")
    @APIResponse(responseCode = "200", description = "OK: the last line has `end`", content = @Content(
            mediaType = StreamedBody.MEDIA_TYPE, schema = @Schema(implementation = Object.class, description = LINES)))
    public RestResponse<StreamingOutput> get(
            @QueryParam("history") @Parameter(description = "`true` for all that was, too.") Boolean history) {
        return answers.stream(exports.begin(Boolean.TRUE.equals(history))::writeTo, StreamedBody.MEDIA_TYPE);
    }
}

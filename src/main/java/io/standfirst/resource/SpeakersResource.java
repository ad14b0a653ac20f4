package io.standfirst.resource;

import io.standfirst.access.Roles;
import io.standfirst.article.Speaker;
import io.standfirst.delivery.Addresses;
import io.standfirst.delivery.SpeakerDocument;
import io.standfirst.desk.SpeakerDesk;
import io.standfirst.desk.SpeakerInput;
import io.standfirst.http.answer.Preconditions;
import io.standfirst.http.json.Patch;
import io.standfirst.http.paging.PageRequest;
import io.standfirst.store.EntryReader;
import io.standfirst.store.Noun;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Speakers. */
@Path("/v1/speakers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "speakers")
class SpeakersResource {

    private final EntryReader entries;
    private final QuoteAnswers quotes;
    private final SpeakerDesk desk;
    private final EntryAnswers answers;
    private final EntryAnswers.Noun<Speaker, SpeakerInput> noun;

    SpeakersResource(EntryReader entries, QuoteAnswers quotes, EntryAnswers answers, SpeakerDesk desk,
            Addresses addresses) {
        this.entries = entries;
        this.quotes = quotes;
        this.desk = desk;
        this.answers = answers;
        this.noun = new EntryAnswers.Noun<>(Noun.SPEAKER, entries::speaker, desk, SpeakerDocument.class,
                speakers -> speakers.stream()
                        .map(speaker -> SpeakerDocument.of(speaker, addresses.speaker(speaker.slug())))
                        .toList(),
                addresses::speaker);
    }

    /** Lists them by name. */
    @GET
    @PermitAll
    @Operation(operationId = "listSpeakers", summary = "List speakers",
            description = "Readers get the speakers whom a published article names.")
    @APIResponseSchema(value = ListSchemas.SpeakerPage.class, responseCode = "200")
    public RestResponse<byte[]> list(@QueryParam("view") View view, @BeanParam PageRequest request) {
        return answers.list(noun, request, view, entries::speakers).build();
    }

    /** A new one. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createSpeaker", summary = "Create a speaker")
    @APIResponseSchema(value = SpeakerDocument.class, responseCode = "201")
    public RestResponse<byte[]> create(SpeakerInput speaker) {
        return answers.create(noun, speaker).build();
    }

    /** One. */
    @GET
    @Path("{ref}")
    @PermitAll
    @Operation(operationId = "getSpeaker", summary = "Get a speaker", description = "By id or slug. An old slug redirects.")
    @APIResponseSchema(value = SpeakerDocument.class, responseCode = "200")
    public RestResponse<byte[]> get(@PathParam("ref") String ref, @QueryParam("view") View view) {
        return answers.get(noun, ref, view).build();
    }

    /** Replaces one. */
    @PUT
    @Path("{ref}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "replaceSpeaker", summary = "Replace a speaker",
            description = "Another name or slug needs a publisher's key if readers see it.")
    @APIResponseSchema(value = SpeakerDocument.class, responseCode = "200")
    public RestResponse<byte[]> replace(
            @PathParam("ref") String ref, @BeanParam Preconditions preconditions, SpeakerInput speaker) {
        return answers.replace(noun, ref, speaker, preconditions).build();
    }

    /** Changes one. */
    @PATCH
    @Path("{ref}")
    @Consumes({Patch.MERGE_PATCH, Patch.JSON_PATCH})
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "updateSpeaker", summary = "Change parts of a speaker",
            description = "A patch of what `PUT` takes. Another name or slug needs a publisher's key if readers see it.")
    @APIResponseSchema(value = SpeakerDocument.class, responseCode = "200")
    public RestResponse<byte[]> update(
            @PathParam("ref") String ref, @BeanParam Preconditions preconditions, Patch patch) {
        return answers.update(noun, ref, patch, preconditions).build();
    }

    /** Makes two one. */
    @POST
    @Idempotent
    @Path("{ref}/merge")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "mergeSpeaker", summary = "Merge a speaker into another",
            description = "What the first has said belongs to the other from then on, in published articles too; its names"
                    + " become aliases, and its slug and id redirect. Needs a publisher's key if readers see it.")
    @APIResponseSchema(value = SpeakerDocument.class, responseCode = "200")
    public RestResponse<byte[]> merge(
            @PathParam("ref") String ref, @BeanParam Preconditions preconditions, MergeInput merge) {
        return answers.merge(noun, desk, ref, merge, preconditions).build();
    }

    /** Deletes one that nothing names. */
    @DELETE
    @Path("{ref}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "deleteSpeaker", summary = "Delete a speaker", description = "Only if no article names it.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public RestResponse<byte[]> delete(@PathParam("ref") String ref, @BeanParam Preconditions preconditions) {
        return answers.delete(noun, ref, preconditions).build();
    }

    /** What one said. */
    @GET
    @Path("{ref}/quotes")
    @PermitAll
    @Operation(operationId = "listSpeakerQuotes", summary = "List what a speaker said",
            description = "Across articles, each quote with its article.")
    @APIResponseSchema(value = ListSchemas.QuotePage.class, responseCode = "200")
    public RestResponse<byte[]> quotes(@PathParam("ref") String ref, @BeanParam QuotePageRequest request) {
        return quotes.ofSpeaker(answers.find(noun, ref, request.view).id(), request).build();
    }
}

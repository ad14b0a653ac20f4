package io.standfirst.resource;

import io.standfirst.access.Caller;
import io.standfirst.access.Roles;
import io.standfirst.article.quotation.QuotePolicy;
import io.standfirst.delivery.ArticleDelivery;
import io.standfirst.delivery.ArticleDocument;
import io.standfirst.delivery.ArticleDocuments;
import io.standfirst.delivery.revision.DiffDocument;
import io.standfirst.delivery.revision.RevisionDelivery;
import io.standfirst.delivery.revision.RevisionDocument;
import io.standfirst.desk.MissingPolicy;
import io.standfirst.desk.RevisionDesk;
import io.standfirst.http.answer.Answer;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.answer.Format;
import io.standfirst.http.answer.FormatChoice;
import io.standfirst.http.answer.Preconditions;
import io.standfirst.http.paging.PageRequest;
import io.standfirst.http.paging.Selection;
import io.standfirst.http.paging.Sort;
import io.standfirst.store.Part;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The revisions of an article: what its working copy was after each change. */
@Path("/v1/articles/{ref}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "revisions")
class RevisionsResource {

    private static final Sort LATEST = new Sort("revision", true);
    /** What the tag of an article as it was begins with: it guards no write. */
    private static final char REVISION = 'r';

    private static final List<Format> DIFFS = List.of(Format.JSON, Format.TEXT);

    private final RevisionDelivery revisions;
    private final ArticleDelivery delivery;
    private final ArticleDocuments documents;
    private final RevisionDesk desk;
    private final ArticleAnswers answer;
    private final Answers answers;
    private final Caller caller;

    RevisionsResource(RevisionDelivery revisions, ArticleDelivery delivery, ArticleDocuments documents,
            RevisionDesk desk, ArticleAnswers answer, Answers answers, Caller caller) {
        this.revisions = revisions;
        this.delivery = delivery;
        this.documents = documents;
        this.desk = desk;
        this.answer = answer;
        this.answers = answers;
        this.caller = caller;
    }

    /** Who changed what, the latest first. */
    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(operationId = "listRevisions", summary = "List the revisions of an article",
            description = "Who changed the working copy and when, the latest first.")
    @APIResponseSchema(value = ListSchemas.RevisionPage.class, responseCode = "200")
    public RestResponse<byte[]> list(@PathParam("ref") String ref, @BeanParam PageRequest request) {
        UUID id = delivery.locate(ref);
        Sort sort = request.sort(LATEST, List.of(LATEST.property()));
        var slice = revisions.list(id, Lists.stretch(request, sort));
        return answers.json(Lists.page(request, slice, sort), request.fields(RevisionDocument.class)).build();
    }

    /** The whole article, as it was. */
    @GET
    @Path("{number}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(operationId = "getRevision", summary = "Get an article as it was in a revision",
            description = "All that an editor wrote is as it was. Names, the slug and the state of publication are those"
                    + " of today; what was deleted since is left out, and a quote whose speaker was has none.")
    @APIResponseSchema(value = ArticleDocument.class, responseCode = "200")
    public RestResponse<byte[]> get(@PathParam("ref") String ref, @PathParam("number") int number,
            @BeanParam Selection selection, @BeanParam TextSelection include) {
        Viewpoint viewpoint = caller.viewpoint(View.WORKING);
        StoredArticle stored = revisions.get(delivery.locate(ref), number, viewpoint);
        ArticleDocument document = documents.of(stored, viewpoint, Part.CONTENT, include.text());
        return answers.json(document, selection.fields(ArticleDocument.class)).version(REVISION, number).build();
    }

    /** What changed from one to another. */
    @GET
    @Path("{number}/diff")
    @RolesAllowed(Roles.VIEWER)
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "diffRevisions", summary = "Compare two revisions of an article",
            description = "What changed from `from` to this one: members by value, items of lists by their id, texts word"
                    + " by word. As `text/plain`, a unified diff to read in a terminal. A text that is too long to"
                    + " compare counts as rewritten between the first word that differs and the last.")
    @APIResponse(responseCode = "200", description = "OK", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DiffDocument.class)),
            @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class))})
    public Response diff(@PathParam("ref") String ref, @PathParam("number") int number,
            @QueryParam("from") @Parameter(description = "The revision to compare with, an earlier one or a later one; 0 for"
                    + " nothing, to which all is new. The one before, if left out.") Integer from,
            @BeanParam FormatChoice choice) {
        boolean isText = choice.among(DIFFS) == Format.TEXT;
        UUID id = delivery.locate(ref);
        Viewpoint viewpoint = caller.viewpoint(View.WORKING);
        Answer difference = isText
                ? answers.in(Format.TEXT, revisions.unifiedDiff(id, from, number, viewpoint))
                : answers.json(revisions.diff(id, from, number, viewpoint));
        return difference.build().toResponse();
    }

    /** Puts one back. */
    @POST
    @Idempotent
    @Path("{number}/restore")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "restoreRevision", summary = "Restore a revision of an article",
            description = "The working copy becomes what it was, as a new revision; slug, publication and corrections stay"
                    + " as they are. If it is so already, nothing changes.")
    @APIResponseSchema(value = ArticleDocument.class, responseCode = "200")
    public RestResponse<byte[]> restore(@PathParam("ref") String ref, @PathParam("number") int number,
            @QueryParam("quotes") QuotePolicy quotes,
            @QueryParam("missing") @Parameter(description = "What to do with what the revision names and was deleted since:"
                    + " `refuse` (409, if left out), or `leave-out`.") MissingPolicy missing,
            @BeanParam Preconditions preconditions) {
        UUID id = delivery.locate(ref);
        revisions.require(id, number);
        return answer.write(
                () -> answer.written(desk.restore(id, number, missing == null ? MissingPolicy.REFUSE : missing,
                        answer.writing(preconditions, quotes))),
                () -> answer.current(ref)).build();
    }
}

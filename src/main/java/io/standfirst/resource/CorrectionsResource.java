package io.standfirst.resource;

import io.standfirst.access.Caller;
import io.standfirst.access.Roles;
import io.standfirst.article.Correction;
import io.standfirst.change.Written;
import io.standfirst.delivery.Addresses;
import io.standfirst.delivery.ArticleDelivery;
import io.standfirst.delivery.ArticleDocuments;
import io.standfirst.delivery.CorrectionDocument;
import io.standfirst.desk.CorrectionDesk;
import io.standfirst.desk.CorrectionDesk.Corrections;
import io.standfirst.desk.CorrectionInput;
import io.standfirst.desk.Writing;
import io.standfirst.http.answer.Answer;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.answer.Preconditions;
import io.standfirst.http.json.Patch;
import io.standfirst.http.paging.Items;
import io.standfirst.store.Part;
import io.standfirst.store.StoredArticle;
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
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The corrections of an article. */
@Path("/v1/articles/{ref}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "corrections")
class CorrectionsResource {

    private final ArticleDelivery delivery;
    private final CorrectionDesk desk;
    private final ArticleAnswers answer;
    private final Answers answers;
    private final Addresses addresses;
    private final Caller caller;

    CorrectionsResource(ArticleDelivery delivery, CorrectionDesk desk, ArticleAnswers answer, Answers answers,
            Addresses addresses, Caller caller) {
        this.delivery = delivery;
        this.desk = desk;
        this.answer = answer;
        this.answers = answers;
        this.addresses = addresses;
        this.caller = caller;
    }

    /** All of them. */
    @GET
    @PermitAll
    @Operation(operationId = "listCorrections", summary = "List the corrections of an article",
            description = "In the order in which they were made.")
    @APIResponseSchema(value = ListSchemas.Corrections.class, responseCode = "200")
    public RestResponse<byte[]> list(@PathParam("ref") String ref, @QueryParam("view") View view) {
        StoredArticle stored = read(ref, view);
        return answers.json(new Items<>(stored.corrections().stream().map(CorrectionDocument::of).toList()))
                .cacheable(() -> answer.cacheable(stored)).build();
    }

    /** A new one. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(operationId = "createCorrection", summary = "Correct an article",
            description = "Readers see it at once if they see the article. It stands beside the article: no edit, no"
                    + " restored revision and no publication touches it.")
    @APIResponseSchema(value = CorrectionDocument.class, responseCode = "201")
    public RestResponse<byte[]> create(@PathParam("ref") String ref, CorrectionInput correction) {
        UUID article = delivery.locate(ref);
        Written<Corrections> written = desk.create(article, correction, caller.writer());
        UUID id = written.result().correction().id();
        return tell(of(written.result().correction(), View.WORKING)
                .created(addresses.article(ref) + "/corrections/" + id), written).build();
    }

    /** One. */
    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getCorrection", summary = "Get a correction of an article")
    @APIResponseSchema(value = CorrectionDocument.class, responseCode = "200")
    public RestResponse<byte[]> get(
            @PathParam("ref") String ref, @PathParam("id") UUID id, @QueryParam("view") View view) {
        return find(ref, id, view).build();
    }

    /** Replaces one. */
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(operationId = "replaceCorrection", summary = "Replace a correction of an article")
    @APIResponseSchema(value = CorrectionDocument.class, responseCode = "200")
    public RestResponse<byte[]> replace(@PathParam("ref") String ref, @PathParam("id") UUID id,
            @BeanParam Preconditions preconditions, CorrectionInput correction) {
        return write(ref, id, preconditions, (article, writing) -> desk.replace(article, id, correction, writing));
    }

    /** Changes one. */
    @PATCH
    @Path("{id}")
    @Consumes({Patch.MERGE_PATCH, Patch.JSON_PATCH})
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(operationId = "updateCorrection", summary = "Change parts of a correction of an article",
            description = "A patch of what `PUT` takes.")
    @APIResponseSchema(value = CorrectionDocument.class, responseCode = "200")
    public RestResponse<byte[]> update(@PathParam("ref") String ref, @PathParam("id") UUID id,
            @BeanParam Preconditions preconditions, Patch patch) {
        return write(ref, id, preconditions, (article, writing) -> desk.patch(article, id, patch, writing));
    }

    /** Takes one back. */
    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(operationId = "deleteCorrection", summary = "Remove a correction of an article")
    @APIResponse(responseCode = "204", description = "It is gone")
    public RestResponse<byte[]> delete(
            @PathParam("ref") String ref, @PathParam("id") UUID id, @BeanParam Preconditions preconditions) {
        UUID article = delivery.locate(ref);
        Writing writing = answer.writing(preconditions, null);
        return answer.write(() -> tell(answers.empty(), desk.remove(article, id, writing)),
                () -> find(ref, id, View.WORKING)).build();
    }

    private RestResponse<byte[]> write(String ref, UUID id, Preconditions preconditions,
            BiFunction<UUID, Writing, Written<Corrections>> write) {
        UUID article = delivery.locate(ref);
        Writing writing = answer.writing(preconditions, null);
        return answer.write(() -> {
            Written<Corrections> written = write.apply(article, writing);
            return tell(of(written.result().correction(), View.WORKING), written);
        }, () -> find(ref, id, View.WORKING)).build();
    }

    private StoredArticle read(String ref, View view) {
        return delivery.get(ref, caller.viewpoint(view), Set.of(Part.CORRECTIONS));
    }

    private Answer find(String ref, UUID id, View view) {
        StoredArticle stored = read(ref, view);
        return of(ArticleDocuments.item(stored.corrections(), Correction::id, id), stored.view())
                .cacheable(() -> answer.cacheable(stored));
    }

    private Answer of(Correction correction, View view) {
        return answers.json(CorrectionDocument.of(correction))
                .version(ArticleAnswers.letter(view), correction.version());
    }

    private Answer tell(Answer made, Written<Corrections> written) {
        return answer.tell(made, written.result().revision(), written.change());
    }
}

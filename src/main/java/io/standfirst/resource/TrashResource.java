package io.standfirst.resource;

import io.standfirst.access.Caller;
import io.standfirst.access.Roles;
import io.standfirst.delivery.ArticleDelivery;
import io.standfirst.delivery.ArticleDocument;
import io.standfirst.delivery.ArticleDocuments;
import io.standfirst.desk.PublicationDesk;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.paging.PageRequest;
import io.standfirst.http.paging.Sort;
import io.standfirst.store.ArticleReader;
import io.standfirst.store.Part;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The trash: articles that were deleted, and can be brought back. */
@Path("/v1/trash")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "trash")
class TrashResource {

    private static final Sort LATEST = new Sort("trashedAt", true);

    private final ArticleReader articles;
    private final ArticleDocuments documents;
    private final PublicationDesk desk;
    private final ArticleAnswers answer;
    private final Answers answers;
    private final Caller caller;

    TrashResource(ArticleReader articles, ArticleDocuments documents, PublicationDesk desk, ArticleAnswers answer,
            Answers answers, Caller caller) {
        this.articles = articles;
        this.documents = documents;
        this.desk = desk;
        this.answer = answer;
        this.answers = answers;
        this.caller = caller;
    }

    /** What was deleted, the latest first. */
    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(operationId = "listTrash", summary = "List the articles in the trash")
    @APIResponseSchema(value = ListSchemas.ArticlePage.class, responseCode = "200")
    public RestResponse<byte[]> list(@BeanParam PageRequest request) {
        Viewpoint viewpoint = caller.viewpoint(View.WORKING);
        Sort sort = request.sort(LATEST, List.of(LATEST.property()));
        var slice = articles.trash(viewpoint, Lists.stretch(request, sort))
                .map(stored -> documents.of(stored, viewpoint, Part.NONE, false));
        return answers.json(Lists.page(request, slice, sort), request.fields(ArticleDocument.class)).build();
    }

    /** One. */
    @GET
    @Path("{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(operationId = "getTrashedArticle", summary = "Get an article in the trash")
    @APIResponseSchema(value = ArticleDocument.class, responseCode = "200")
    public RestResponse<byte[]> get(@PathParam("id") UUID id) {
        Viewpoint viewpoint = caller.viewpoint(View.WORKING);
        StoredArticle stored = articles.trashed(id, viewpoint, Part.ALL).orElseThrow(ArticleDelivery::missing);
        return answer.of(stored, documents.of(stored, viewpoint, Part.ALL, false)).build();
    }

    /** Brings one back. */
    @POST
    @Idempotent
    @Path("{id}/restore")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "restoreArticle", summary = "Bring an article back from the trash, as a draft")
    @APIResponseSchema(value = ArticleDocument.class, responseCode = "200")
    public RestResponse<byte[]> restore(@PathParam("id") UUID id) {
        var restored = desk.restore(id, caller.writer());
        Viewpoint viewpoint = caller.viewpoint(View.WORKING);
        StoredArticle stored = articles.one(id, viewpoint, Part.ALL).orElseThrow(ArticleDelivery::missing);
        return answer.tell(answer.of(stored, documents.of(stored, viewpoint, Part.ALL, false)),
                stored.revision(), restored.change()).build();
    }

    /** Erases one. */
    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "eraseArticle", summary = "Erase an article in the trash for good",
            description = "With all its revisions. Its slugs become free.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public RestResponse<byte[]> erase(@PathParam("id") UUID id) {
        return ArticleAnswers.tellChange(answers.empty(), desk.erase(id, caller.writer()).change()).build();
    }
}

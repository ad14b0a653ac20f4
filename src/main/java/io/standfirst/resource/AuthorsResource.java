package io.standfirst.resource;

import io.standfirst.access.Roles;
import io.standfirst.article.Author;
import io.standfirst.delivery.Addresses;
import io.standfirst.delivery.AuthorDocument;
import io.standfirst.desk.AuthorDesk;
import io.standfirst.desk.AuthorInput;
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

/** Authors. */
@Path("/v1/authors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "authors")
class AuthorsResource {

    private final EntryReader entries;
    private final AuthorDesk desk;
    private final EntryAnswers answers;
    private final EntryAnswers.Noun<Author, AuthorInput> noun;

    AuthorsResource(EntryReader entries, EntryAnswers answers, AuthorDesk desk, Addresses addresses) {
        this.entries = entries;
        this.desk = desk;
        this.answers = answers;
        this.noun = new EntryAnswers.Noun<>(Noun.AUTHOR, entries::author, desk, AuthorDocument.class,
                authors -> authors.stream()
                        .map(author -> AuthorDocument.of(author, addresses.author(author.slug())))
                        .toList(),
                addresses::author);
    }

    /** Lists them by name. */
    @GET
    @PermitAll
    @Operation(operationId = "listAuthors", summary = "List authors",
            description = "Readers get the authors whom a published article names.")
    @APIResponseSchema(value = ListSchemas.AuthorPage.class, responseCode = "200")
    public RestResponse<byte[]> list(@QueryParam("view") View view, @BeanParam PageRequest request) {
        return answers.list(noun, request, view, entries::authors).build();
    }

    /** A new one. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createAuthor", summary = "Create an author")
    @APIResponseSchema(value = AuthorDocument.class, responseCode = "201")
    public RestResponse<byte[]> create(AuthorInput author) {
        return answers.create(noun, author).build();
    }

    /** One. */
    @GET
    @Path("{ref}")
    @PermitAll
    @Operation(operationId = "getAuthor", summary = "Get an author", description = "By id or slug. An old slug redirects.")
    @APIResponseSchema(value = AuthorDocument.class, responseCode = "200")
    public RestResponse<byte[]> get(@PathParam("ref") String ref, @QueryParam("view") View view) {
        return answers.get(noun, ref, view).build();
    }

    /** Replaces one. */
    @PUT
    @Path("{ref}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "replaceAuthor", summary = "Replace an author",
            description = "Another name or slug needs a publisher's key if readers see it.")
    @APIResponseSchema(value = AuthorDocument.class, responseCode = "200")
    public RestResponse<byte[]> replace(
            @PathParam("ref") String ref, @BeanParam Preconditions preconditions, AuthorInput author) {
        return answers.replace(noun, ref, author, preconditions).build();
    }

    /** Changes one. */
    @PATCH
    @Path("{ref}")
    @Consumes({Patch.MERGE_PATCH, Patch.JSON_PATCH})
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "updateAuthor", summary = "Change parts of an author",
            description = "A patch of what `PUT` takes. Another name or slug needs a publisher's key if readers see it.")
    @APIResponseSchema(value = AuthorDocument.class, responseCode = "200")
    public RestResponse<byte[]> update(
            @PathParam("ref") String ref, @BeanParam Preconditions preconditions, Patch patch) {
        return answers.update(noun, ref, patch, preconditions).build();
    }

    /** Makes two one. */
    @POST
    @Idempotent
    @Path("{ref}/merge")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "mergeAuthor", summary = "Merge an author into another",
            description = "What the first has written belongs to the other from then on, in published articles too; its names"
                    + " become aliases, and its slug and id redirect. Needs a publisher's key if readers see it.")
    @APIResponseSchema(value = AuthorDocument.class, responseCode = "200")
    public RestResponse<byte[]> merge(
            @PathParam("ref") String ref, @BeanParam Preconditions preconditions, MergeInput merge) {
        return answers.merge(noun, desk, ref, merge, preconditions).build();
    }

    /** Deletes one that nothing names. */
    @DELETE
    @Path("{ref}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "deleteAuthor", summary = "Delete an author", description = "Only if no article names it.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public RestResponse<byte[]> delete(@PathParam("ref") String ref, @BeanParam Preconditions preconditions) {
        return answers.delete(noun, ref, preconditions).build();
    }
}

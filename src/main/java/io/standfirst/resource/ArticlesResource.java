package io.standfirst.resource;

import io.standfirst.access.Caller;
import io.standfirst.access.Roles;
import io.standfirst.article.quotation.QuotePolicy;
import io.standfirst.delivery.ArticleDelivery;
import io.standfirst.delivery.ArticleDocument;
import io.standfirst.delivery.ArticleDocuments;
import io.standfirst.delivery.ArticleFormats;
import io.standfirst.delivery.DryRunDocument;
import io.standfirst.desk.ArticleInput;
import io.standfirst.desk.Desk;
import io.standfirst.desk.MarkdownForm;
import io.standfirst.desk.PublicationDesk;
import io.standfirst.format.markdown.MarkdownDocument;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.answer.Format;
import io.standfirst.http.answer.FormatChoice;
import io.standfirst.http.answer.Preconditions;
import io.standfirst.http.json.Patch;
import io.standfirst.http.paging.Selection;
import io.standfirst.http.text.TextBody;
import io.standfirst.store.Part;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import io.standfirst.story.Story;
import io.standfirst.story.StoryReader;
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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Articles. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
class ArticlesResource {

    private static final String DRY_RUN = "Store nothing: answer with the article as it would be, with what each quote of a raw story"
            + " was made of, and with what somebody should look at.";

    private final ArticleLists lists;
    private final ArticleDelivery delivery;
    private final ArticleDocuments documents;
    private final Desk desk;
    private final PublicationDesk publication;
    private final ArticleAnswers answer;
    private final StoryAnswers stories;
    private final StoryUpdates updates;
    private final MarkdownForm markdown;
    private final Answers answers;
    private final Caller caller;

    ArticlesResource(ArticleLists lists, ArticleDelivery delivery, ArticleDocuments documents, Desk desk,
            PublicationDesk publication, ArticleAnswers answer, StoryAnswers stories, StoryUpdates updates, MarkdownForm markdown,
            Answers answers, Caller caller) {
        this.lists = lists;
        this.delivery = delivery;
        this.documents = documents;
        this.desk = desk;
        this.publication = publication;
        this.answer = answer;
        this.stories = stories;
        this.updates = updates;
        this.markdown = markdown;
        this.answers = answers;
        this.caller = caller;
    }

    /** Lists what the caller sees. */
    @GET
    @Produces(MediaType.WILDCARD)
    @PermitAll
    @Operation(operationId = "listArticles", summary = "List articles",
            description = "Readers get published editions, newest first; key holders working copies. With `q`, those that"
                    + " have it in their text, the best first. As ninjs, whole articles in one composite; `Link` leads to"
                    + " the next page.")
    @APIResponse(responseCode = "200", description = "OK", content = {
            @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = ListSchemas.ArticlePage.class)),
            @Content(mediaType = Format.NINJS_TYPE, schema = @Schema(type = SchemaType.OBJECT))})
    public Response list(@BeanParam ArticleListRequest request, @BeanParam FormatChoice choice) {
        return lists.answer(request, choice.among(ArticleFormats.OF_LISTS)).build().toResponse();
    }

    /** Stores a draft. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createArticle", summary = "Create an article",
            description = "A draft, with its sections, quotes and related items, in one step. A story that is sent as text, Markdown"
                    + " or HTML is taken apart: headline, standfirst, sections, related items, and who said what. Markdown"
                    + " with front matter is read as `PUT` reads it.")
    @RequestBody(required = true, content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ArticleInput.class)),
            @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)),
            @Content(mediaType = Format.MARKDOWN_TYPE, schema = @Schema(implementation = String.class)),
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))})
    @APIResponse(responseCode = "201", description = "Created",
            content = @Content(schema = @Schema(implementation = ArticleDocument.class)))
    @APIResponse(responseCode = "2XX", description = "200: the article as it would be; of a dry run",
            content = @Content(schema = @Schema(implementation = DryRunDocument.class)))
    public RestResponse<byte[]> create(
            @QueryParam("dryRun") @Parameter(description = DRY_RUN) Boolean dryRun, ArticleInput article) {
        return stories.create(dryRun, Story.written(article));
    }

    /** The same, of plain text. */
    @POST
    @Idempotent
    @Consumes(MediaType.TEXT_PLAIN)
    @RolesAllowed(Roles.EDITOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> createFromText(@QueryParam("dryRun") Boolean dryRun, TextBody story) {
        return stories.create(dryRun, StoryReader.plainText(story.text()));
    }

    /** The same, of Markdown: of a document with front matter that says what is what, or else of a raw story. */
    @POST
    @Idempotent
    @Consumes(Format.MARKDOWN_TYPE)
    @RolesAllowed(Roles.EDITOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> createFromMarkdown(@QueryParam("dryRun") Boolean dryRun, TextBody story) {
        String text = story.text();
        return stories.create(dryRun, MarkdownDocument.isMeant(text)
                ? Story.written(markdown.read(text).apply(null))
                : StoryReader.markdown(text));
    }

    /** The same, of a page of HTML. */
    @POST
    @Idempotent
    @Consumes(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.EDITOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> createFromHtml(@QueryParam("dryRun") Boolean dryRun, TextBody story) {
        return stories.create(dryRun, StoryReader.html(story.text()));
    }

    /** One article, with all that is in it. */
    @GET
    @Path("{ref}")
    @Produces(MediaType.WILDCARD)
    @PermitAll
    @Operation(operationId = "getArticle", summary = "Get an article",
            description = "By id or slug, with everything that a page needs. An old slug redirects. In other formats, too: see"
                    + " `format`.")
    @APIResponse(responseCode = "200", description = "OK", content = {
            @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = ArticleDocument.class)),
            @Content(mediaType = Format.MARKDOWN_TYPE, schema = @Schema(implementation = String.class)),
            @Content(mediaType = Format.HTML_TYPE, schema = @Schema(implementation = String.class)),
            @Content(mediaType = Format.JSON_LD_TYPE, schema = @Schema(type = SchemaType.OBJECT)),
            @Content(mediaType = Format.NINJS_TYPE, schema = @Schema(type = SchemaType.OBJECT))})
    public Response get(@PathParam("ref") String ref, @QueryParam("view") View view,
            @BeanParam Selection selection, @BeanParam TextSelection include, @BeanParam FormatChoice choice) {
        Format format = choice.among(ArticleFormats.OF_ONE);
        Viewpoint viewpoint = caller.viewpoint(view);
        StoredArticle stored = delivery.get(ref, viewpoint, Part.ALL);
        if (format != Format.JSON) {
            return answer.of(stored, format).build().toResponse();
        }
        ArticleDocument document = documents.of(stored, viewpoint, Part.ALL, include.text());
        return answer.of(stored, document, selection.fields(ArticleDocument.class)).build().toResponse();
    }

    /** Replaces the working copy, or creates an article under a slug. */
    @PUT
    @Path("{ref}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "replaceArticle", summary = "Replace an article's working copy",
            description = "Items of lists with a known id keep their identity, those without are new. With"
                    + " `If-None-Match: *` it creates the article under this slug, if nothing has it. A document of Markdown"
                    + " is what `GET` answers as `text/markdown`; in it, a quote that the article has keeps its words if"
                    + " it does not give them. A raw story, as plain text or a page of HTML, brings the text; quotes that the"
                    + " article has keep their speakers and roles, and those that were taken out stay out.")
    @RequestBody(required = true, content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ArticleInput.class)),
            @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)),
            @Content(mediaType = Format.MARKDOWN_TYPE, schema = @Schema(implementation = String.class)),
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))})
    @APIResponse(responseCode = "200", description = "OK; of a dry run the article as it would be",
            content = @Content(schema = @Schema(oneOf = {ArticleDocument.class, DryRunDocument.class})))
    @APIResponse(responseCode = "201", description = "Created",
            content = @Content(schema = @Schema(implementation = ArticleDocument.class)))
    public RestResponse<byte[]> replace(@PathParam("ref") String ref,
            @QueryParam("dryRun") @Parameter(description = DRY_RUN) Boolean dryRun, @QueryParam("quotes") QuotePolicy quotes,
            @BeanParam Preconditions preconditions, ArticleInput article) {
        return stories.replace(ref, dryRun, quotes, preconditions, before -> Story.written(article));
    }

    /** The same, of a document of Markdown. */
    @PUT
    @Path("{ref}")
    @Consumes(Format.MARKDOWN_TYPE)
    @RolesAllowed(Roles.EDITOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> replaceFromMarkdown(@PathParam("ref") String ref, @QueryParam("dryRun") Boolean dryRun,
            @QueryParam("quotes") QuotePolicy quotes, @BeanParam Preconditions preconditions, TextBody document) {
        return stories.replace(ref, dryRun, quotes, preconditions, markdown.read(document.text()).andThen(Story::written));
    }

    /** The same, of a story that comes again as plain text. */
    @PUT
    @Path("{ref}")
    @Consumes(MediaType.TEXT_PLAIN)
    @RolesAllowed(Roles.EDITOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> replaceFromText(@PathParam("ref") String ref, @QueryParam("dryRun") Boolean dryRun,
            @QueryParam("quotes") QuotePolicy quotes, @BeanParam Preconditions preconditions, TextBody story) {
        return stories.replace(ref, dryRun, quotes, preconditions, updates.by(StoryReader.plainText(story.text()), quotes));
    }

    /** The same, of a page of HTML. */
    @PUT
    @Path("{ref}")
    @Consumes(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.EDITOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> replaceFromHtml(@PathParam("ref") String ref, @QueryParam("dryRun") Boolean dryRun,
            @QueryParam("quotes") QuotePolicy quotes, @BeanParam Preconditions preconditions, TextBody story) {
        return stories.replace(ref, dryRun, quotes, preconditions, updates.by(StoryReader.html(story.text()), quotes));
    }

    /** Changes the working copy. */
    @PATCH
    @Path("{ref}")
    @Consumes({Patch.MERGE_PATCH, Patch.JSON_PATCH})
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "updateArticle", summary = "Change parts of an article's working copy",
            description = "A patch of what `PUT` takes. A merge patch replaces a list as a whole; to change one item of"
                    + " it, send a JSON patch, or patch the item at its own address.")
    @APIResponseSchema(value = ArticleDocument.class, responseCode = "200")
    public RestResponse<byte[]> update(@PathParam("ref") String ref, @QueryParam("quotes") QuotePolicy quotes,
            @BeanParam Preconditions preconditions, Patch patch) {
        UUID id = delivery.locate(ref);
        return answer.write(
                () -> answer.written(desk.patch(id, patch, answer.writing(preconditions, quotes))),
                () -> answer.current(ref)).build();
    }

    /** Puts the article into the trash. */
    @DELETE
    @Path("{ref}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "deleteArticle", summary = "Move an article to the trash",
            description = "Only what readers neither see nor will see. It can be brought back from `/v1/trash`.")
    @APIResponse(responseCode = "204", description = "It is in the trash")
    public RestResponse<byte[]> delete(@PathParam("ref") String ref, @BeanParam Preconditions preconditions) {
        UUID id = delivery.locate(ref);
        var writing = answer.writing(preconditions, null);
        return answer.write(() -> {
            var trashed = publication.trash(id, writing.precondition(), writing.actor());
            return answer.tell(answers.empty(), trashed.result().revision(), trashed.change());
        }, () -> answer.current(ref)).build();
    }
}

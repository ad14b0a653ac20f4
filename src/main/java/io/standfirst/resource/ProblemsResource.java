package io.standfirst.resource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.standfirst.http.ProblemWriter;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.paging.Items;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Explains the kinds of error: where the {@code type} of every problem leads. */
@Path("/problems")
@PermitAll
@Tag(name = "problems", description = "The kinds of error, explained")
class ProblemsResource {

    private static final String TEXT = "text/plain;charset=UTF-8";

    private final Answers answers;
    private final ProblemWriter problems;

    ProblemsResource(Answers answers, ProblemWriter problems) {
        this.answers = answers;
        this.problems = problems;
    }

    /**
     * One kind of error.
     *
     * @param type        its URI, as in {@code type} of a problem
     * @param title       one sentence
     * @param status      the HTTP status that goes with it
     * @param explanation what happened
     * @param remedy      what to do next
     */
    @Schema(name = "ProblemKind", requiredProperties = {"type", "title", "status", "explanation", "remedy"})
    record ProblemDocument(String type, String title, int status, String explanation, String remedy) {

        String asText() {
            return status + " " + title + "\n" + type + "\n\n" + explanation + "\n\n" + remedy + "\n";
        }
    }

    /** All kinds. */
    @Schema(name = "ProblemList", requiredProperties = "items")
    record ProblemList(List<ProblemDocument> items) {
    }

    @GET
    @Produces(TEXT)
    @Operation(operationId = "listProblems", summary = "All kinds of error")
    @APIResponse(responseCode = "200", content = {
            @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)),
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ProblemList.class))})
    public RestResponse<byte[]> listAsText() {
        return text(all().stream().map(ProblemDocument::asText).collect(Collectors.joining("\n\n")));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public RestResponse<byte[]> listAsJson() {
        return answers.json(new Items<>(all())).build();
    }

    @GET
    @Path("/{slug}")
    @Produces(TEXT)
    @Operation(operationId = "getProblem", summary = "One kind of error")
    @APIResponse(responseCode = "200", content = {
            @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)),
            @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ProblemDocument.class))})
    public RestResponse<byte[]> getAsText(@RestPath String slug) {
        return text(find(slug).asText());
    }

    @GET
    @Path("/{slug}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public RestResponse<byte[]> getAsJson(@RestPath String slug) {
        return answers.json(find(slug)).build();
    }

    private RestResponse<byte[]> text(String text) {
        return answers.bytes(text.getBytes(StandardCharsets.UTF_8), TEXT).build();
    }

    private List<ProblemDocument> all() {
        return Arrays.stream(ProblemType.values()).map(this::document).toList();
    }

    private ProblemDocument find(String slug) {
        return ProblemType.ofSlug(slug).map(this::document).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND,
                "There is no such kind of problem; /problems lists them all.").exception());
    }

    private ProblemDocument document(ProblemType type) {
        return new ProblemDocument(problems.uri(type), type.title(), type.status(), type.explanation(), type.remedy());
    }
}

package io.standfirst.http;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.paging.PageRequest;
import io.standfirst.http.paging.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A resource without a noun, for the tests of what all resources share. */
@Path("/probe")
@PermitAll
public class ProbeResource {

    private final Answers answers;
    private final Turnstile turnstile;

    ProbeResource(Answers answers, Turnstile turnstile) {
        this.answers = answers;
        this.turnstile = turnstile;
    }

    public enum Relation {
        BACKGROUND, FOLLOW_UP
    }

    public record Part(String heading, Relation relation) {
    }

    public record Flag(boolean on) {
    }

    public record Body(String headline, Integer words, Boolean pending, Flag flag, Relation relation, Instant at,
            UUID section, List<Part> parts, List<String> names, Map<String, Integer> counts, Double score) {
    }

    public record Item(int id, String slug, String headline) {
    }

    public static class Filter extends PageRequest {

        @QueryParam("relation")
        Relation relation;
        @QueryParam("topic")
        List<String> topics;
        @QueryParam("from")
        Instant from;
        @QueryParam("author")
        UUID author;
        @QueryParam("pending")
        Boolean pending;
    }

    @POST
    @Path("/body")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public RestResponse<byte[]> takeBody(Body body) {
        return answers.json(body).version('w', 1).status(201).build();
    }

    @POST
    @Path("/text")
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public RestResponse<byte[]> takeText(String body) {
        return answers.json(Map.of("length", body.length())).build();
    }

    @PUT
    @Path("/body")
    @Consumes("application/merge-patch+json")
    @Operation(hidden = true)
    public RestResponse<byte[]> takeTree(JsonNode body) {
        return answers.json(body).build();
    }

    @GET
    @Path("/items")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public RestResponse<byte[]> listItems(@BeanParam Filter filter) {
        Sort sort = filter.sort(new Sort("id", false), List.of("id", "slug"));
        int after = filter.after(sort).map(keys -> (Integer) keys.get(0)).orElse(0);
        List<Item> found = IntStream.rangeClosed(after + 1, 45).limit(filter.limit() + 1L)
                .mapToObj(id -> new Item(id, "slug-" + id, "Headline " + id)).toList();
        boolean more = found.size() > filter.limit();
        List<Item> items = more ? found.subList(0, filter.limit()) : found;
        var page = filter.page(items, more ? List.of(items.get(items.size() - 1).id()) : null, sort);
        return answers.json(filter.total() ? page.withTotal(45) : page, filter.fields(Item.class)).build();
    }

    @GET
    @Path("/items/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public RestResponse<byte[]> getItem(@RestPath int id) {
        return answers.json(new Item(id, "slug-" + id, "Überschrift ".repeat(200)))
                .version('w', 7).lastModified(Instant.parse("2026-03-01T09:30:00.5Z")).build();
    }

    @GET
    @Path("/turnstile")
    @Operation(hidden = true)
    public RestResponse<byte[]> waitAtTurnstile() throws InterruptedException {
        turnstile.pass();
        return answers.empty().build();
    }

    @GET
    @Path("/relations/{relation}")
    @Operation(hidden = true)
    public RestResponse<byte[]> getRelation(@RestPath Relation relation) {
        return answers.json(Map.of("relation", relation)).build();
    }

    @GET
    @Path("/failures/{kind}")
    @Operation(hidden = true)
    public Response fail(@RestPath String kind) throws Exception {
        throw switch (kind) {
            case "database" -> new IllegalStateException(new SQLTransientConnectionException("secret"));
            case "full" -> new IllegalStateException(new SQLException("secret", "53100"));
            case "unauthorized" -> new UnauthorizedException("secret");
            case "failed" -> new AuthenticationFailedException("secret");
            case "forbidden" -> new ForbiddenException("secret");
            case "missing" -> new NotFoundException("secret");
            case "conflict" -> Problem.of(ProblemType.IN_USE, "Two articles use it.").with("uses", 2)
                    .withHeader("ETag", "\"w1-a\"").exception();
            default -> new IllegalStateException("secret");
        };
    }

    @GET
    @Path("/statuses/{status}")
    @Operation(hidden = true)
    public Response answerStatus(@RestPath int status) {
        return Response.status(status).entity("bare").build();
    }
}

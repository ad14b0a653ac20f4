package io.standfirst.resource;

import io.standfirst.access.Roles;
import io.standfirst.article.Topic;
import io.standfirst.delivery.Addresses;
import io.standfirst.delivery.TopicDocument;
import io.standfirst.desk.TopicDesk;
import io.standfirst.desk.TopicInput;
import io.standfirst.http.answer.Preconditions;
import io.standfirst.http.json.Patch;
import io.standfirst.http.paging.PageRequest;
import io.standfirst.store.EntryReader;
import io.standfirst.store.Noun;
import io.standfirst.store.SlugRepository;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Topics. */
@Path("/v1/topics")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "topics")
class TopicsResource {

    private final EntryReader entries;
    private final SlugRepository slugs;
    private final EntryAnswers answers;
    private final EntryAnswers.Noun<Topic, TopicInput> noun;

    TopicsResource(
            EntryReader entries, SlugRepository slugs, EntryAnswers answers, TopicDesk desk, Addresses addresses) {
        this.entries = entries;
        this.slugs = slugs;
        this.answers = answers;
        this.noun = new EntryAnswers.Noun<>(Noun.TOPIC, (id, viewpoint) -> entries.topic(id), desk, TopicDocument.class,
                topics -> documents(topics, addresses), addresses::topic);
    }

    /** Lists them by name. */
    @GET
    @PermitAll
    @Operation(operationId = "listTopics", summary = "List topics",
            description = "Everybody sees all of them.")
    @APIResponseSchema(value = ListSchemas.TopicPage.class, responseCode = "200")
    public RestResponse<byte[]> list(@QueryParam("parent") @Parameter(description = "Only those right below this one.")
            String parent, @BeanParam PageRequest request) {
        UUID above = parent == null ? null : slugs.resolve(Noun.TOPIC, parent).orElse(ArticleQueries.NOTHING);
        return answers.list(noun, request, null, (viewpoint, sort, stretch) -> entries.topics(above, sort, stretch))
                .build();
    }

    /** A new one. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createTopic", summary = "Create a topic")
    @APIResponseSchema(value = TopicDocument.class, responseCode = "201")
    public RestResponse<byte[]> create(TopicInput topic) {
        return answers.create(noun, topic).build();
    }

    /** One. */
    @GET
    @Path("{ref}")
    @PermitAll
    @Operation(operationId = "getTopic", summary = "Get a topic", description = "By id or slug. An old slug redirects.")
    @APIResponseSchema(value = TopicDocument.class, responseCode = "200")
    public RestResponse<byte[]> get(@PathParam("ref") String ref) {
        return answers.get(noun, ref, null).build();
    }

    /** Replaces one. */
    @PUT
    @Path("{ref}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "replaceTopic", summary = "Replace a topic",
            description = "Another name or slug needs a publisher's key if readers see it.")
    @APIResponseSchema(value = TopicDocument.class, responseCode = "200")
    public RestResponse<byte[]> replace(
            @PathParam("ref") String ref, @BeanParam Preconditions preconditions, TopicInput topic) {
        return answers.replace(noun, ref, topic, preconditions).build();
    }

    /** Changes one. */
    @PATCH
    @Path("{ref}")
    @Consumes({Patch.MERGE_PATCH, Patch.JSON_PATCH})
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "updateTopic", summary = "Change parts of a topic",
            description = "A patch of what `PUT` takes. Another name or slug needs a publisher's key if readers see it.")
    @APIResponseSchema(value = TopicDocument.class, responseCode = "200")
    public RestResponse<byte[]> update(
            @PathParam("ref") String ref, @BeanParam Preconditions preconditions, Patch patch) {
        return answers.update(noun, ref, patch, preconditions).build();
    }

    /** Deletes one that nothing names. */
    @DELETE
    @Path("{ref}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "deleteTopic", summary = "Delete a topic", description = "Only if no article names it.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public RestResponse<byte[]> delete(@PathParam("ref") String ref, @BeanParam Preconditions preconditions) {
        return answers.delete(noun, ref, preconditions).build();
    }

    private List<TopicDocument> documents(List<Topic> topics, Addresses addresses) {
        Set<UUID> parents = topics.stream().map(Topic::parent).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<UUID, Topic> byId = entries.topics(parents);
        return topics.stream()
                .map(topic -> TopicDocument.of(topic, topic.parent() == null ? null : byId.get(topic.parent()),
                        addresses.topic(topic.slug())))
                .toList();
    }
}

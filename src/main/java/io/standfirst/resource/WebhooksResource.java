package io.standfirst.resource;

import io.standfirst.access.Roles;
import io.standfirst.delivery.Addresses;
import io.standfirst.desk.Precondition;
import io.standfirst.http.answer.Answer;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.answer.Preconditions;
import io.standfirst.http.json.Patch;
import io.standfirst.http.paging.Items;
import io.standfirst.outbound.webhook.Deliveries;
import io.standfirst.outbound.webhook.DeliveryDocument;
import io.standfirst.outbound.webhook.WebhookDocument;
import io.standfirst.outbound.webhook.WebhookInput;
import io.standfirst.outbound.webhook.Webhooks;
import io.standfirst.outbound.webhook.Webhooks.Shown;
import io.standfirst.store.View;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Webhooks. */
@Path("/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks")
class WebhooksResource {

    private static final String PATH = "/v1/webhooks/";

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final ArticleAnswers terms;
    private final Addresses addresses;
    private final Answers answers;

    WebhooksResource(Webhooks webhooks, Deliveries deliveries, ArticleAnswers terms, Addresses addresses, Answers answers) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.terms = terms;
        this.addresses = addresses;
        this.answers = answers;
    }

    /** Lists them, the disabled ones too. */
    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "listWebhooks", summary = "List all webhooks", description = "Without their secrets.")
    @APIResponseSchema(value = ListSchemas.Webhooks.class, responseCode = "200")
    public RestResponse<byte[]> list() {
        return answers.json(new Items<>(webhooks.all())).build();
    }

    /** A new one. */
    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "createWebhook", summary = "Make a webhook",
            description = "It is told of what changes from now on. Its secret is shown only this once.")
    @APIResponseSchema(value = WebhookDocument.class, responseCode = "201")
    public RestResponse<byte[]> create(WebhookInput webhook) {
        Shown made = webhooks.create(webhook);
        return answer(made).created(addresses.of(PATH + made.document().id())).build();
    }

    /** One. */
    @GET
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "getWebhook", summary = "Get a webhook", description = "Without its secret.")
    @APIResponseSchema(value = WebhookDocument.class, responseCode = "200")
    public RestResponse<byte[]> get(@PathParam("id") UUID id) {
        return answer(webhooks.get(id)).build();
    }

    /** Replaces one. */
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "replaceWebhook", summary = "Replace a webhook",
            description = "When it is enabled again, it is sent what it was not sent before, as far as that is kept.")
    @APIResponseSchema(value = WebhookDocument.class, responseCode = "200")
    public RestResponse<byte[]> replace(@PathParam("id") UUID id, @BeanParam Preconditions preconditions, WebhookInput webhook) {
        return write(id, preconditions, precondition -> answer(webhooks.replace(id, webhook, precondition)));
    }

    /** Changes one. */
    @PATCH
    @Path("{id}")
    @Consumes({Patch.MERGE_PATCH, Patch.JSON_PATCH})
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "updateWebhook", summary = "Change parts of a webhook",
            description = "A patch of what `PUT` takes. When it is enabled again, it is sent what it was not sent before, as far"
                    + " as that is kept.")
    @APIResponseSchema(value = WebhookDocument.class, responseCode = "200")
    public RestResponse<byte[]> update(@PathParam("id") UUID id, @BeanParam Preconditions preconditions, Patch patch) {
        return write(id, preconditions, precondition -> answer(webhooks.patch(id, patch, precondition)));
    }

    /** Removes one. */
    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "deleteWebhook", summary = "Delete a webhook", description = "With the log of its deliveries.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public RestResponse<byte[]> delete(@PathParam("id") UUID id, @BeanParam Preconditions preconditions) {
        return write(id, preconditions, precondition -> {
            webhooks.delete(id, precondition);
            return answers.empty();
        });
    }

    /** Another secret. */
    @POST
    @Path("{id}/secret")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "rotateWebhookSecret", summary = "Make another secret for a webhook",
            description = "It is shown only this once. For a while, events are signed with the one before, too; made twice, that"
                    + " is the one between.")
    @APIResponseSchema(value = WebhookDocument.class, responseCode = "200")
    public RestResponse<byte[]> rotate(@PathParam("id") UUID id) {
        return answer(webhooks.rotate(id)).build();
    }

    /** Sends something. */
    @POST
    @Idempotent
    @Path("{id}/test")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "testWebhook", summary = "Send a test event",
            description = "Of the type `webhook.test`, once, even if the webhook is disabled. Look at the delivery for what came"
                    + " of it.")
    @APIResponseSchema(value = DeliveryDocument.class, responseCode = "201")
    public RestResponse<byte[]> test(@PathParam("id") UUID id) {
        DeliveryDocument sent = deliveries.test(id);
        return answers.json(sent).created(addresses.of(PATH + id + "/deliveries/" + sent.id())).build();
    }

    private RestResponse<byte[]> write(UUID id, Preconditions preconditions, Function<Precondition, Answer> write) {
        Precondition precondition = terms.writing(preconditions, null).precondition();
        return terms.write(() -> write.apply(precondition), () -> answer(webhooks.get(id))).build();
    }

    private Answer answer(Shown shown) {
        return answers.json(shown.document()).version(ArticleAnswers.letter(View.WORKING), shown.version());
    }
}

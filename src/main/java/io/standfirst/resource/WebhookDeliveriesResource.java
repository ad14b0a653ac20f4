package io.standfirst.resource;

import io.standfirst.access.Roles;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.paging.PageRequest;
import io.standfirst.http.paging.Sort;
import io.standfirst.outbound.webhook.Deliveries;
import io.standfirst.outbound.webhook.DeliveryDocument;
import io.standfirst.store.DeliveryState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What was sent to a webhook, and what came of it. */
@Path("/v1/webhooks/{webhook}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks")
class WebhookDeliveriesResource {

    private static final Sort LATEST = new Sort("createdAt", true);

    private final Deliveries deliveries;
    private final Answers answers;

    WebhookDeliveriesResource(Deliveries deliveries, Answers answers) {
        this.deliveries = deliveries;
        this.answers = answers;
    }

    /** The log, the latest first. */
    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "listWebhookDeliveries", summary = "List what was sent to a webhook",
            description = "The latest first; what has ended is kept for a while.")
    @APIResponseSchema(value = ListSchemas.DeliveryPage.class, responseCode = "200")
    public RestResponse<byte[]> list(@PathParam("webhook") UUID webhook,
            @QueryParam("state") @Parameter(description = "Only what has become this.") DeliveryState state,
            @BeanParam PageRequest request) {
        Sort sort = request.sort(LATEST, List.of(LATEST.property()));
        var slice = deliveries.list(webhook, state, Lists.stretch(request, sort));
        return answers.json(Lists.page(request, slice, sort), request.fields(DeliveryDocument.class)).build();
    }

    /** One. */
    @GET
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "getWebhookDelivery", summary = "See what came of a delivery")
    @APIResponseSchema(value = DeliveryDocument.class, responseCode = "200")
    public RestResponse<byte[]> get(@PathParam("webhook") UUID webhook, @PathParam("id") UUID id) {
        return answers.json(deliveries.get(webhook, id)).build();
    }

    /** Once more. */
    @POST
    @Idempotent
    @Path("{id}/redeliver")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "redeliverWebhookDelivery", summary = "Send a delivery once more",
            description = "Under the same `webhook-id`. One that waits is sent at once, in its order; one that has ended is sent"
                    + " once, even if the webhook is disabled.")
    @APIResponseSchema(value = DeliveryDocument.class, responseCode = "202")
    public RestResponse<byte[]> redeliver(@PathParam("webhook") UUID webhook, @PathParam("id") UUID id) {
        return answers.json(deliveries.redeliver(webhook, id)).status(202).build();
    }
}

package io.standfirst.outbound.webhook;

import io.standfirst.store.Delivery;
import io.standfirst.store.Delivery.Attempt;
import io.standfirst.store.DeliveryState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delivery as it goes out. */
@Schema(requiredProperties = {"id", "webhook", "type", "state", "attempts", "createdAt", "attemptedAt", "nextAttemptAt", "status",
        "response", "error", "duration", "payload"})
public record DeliveryDocument(
        @Schema(description = "By which the receiver knows the event, as `webhook-id`") UUID id,
        @Schema(description = "The id of the webhook") UUID webhook,
        @Schema(description = "Of the event, such as `article.published`") String type,
        @Schema(description = "What has become of it") DeliveryState state,
        @Schema(description = "How often it was sent", minimum = "0") int attempts,
        @Schema(description = "When it was queued") Instant createdAt,
        @Schema(description = "When the last attempt ended; null if there was none", nullable = true) Instant attemptedAt,
        @Schema(description = "When it is sent next; while it is sent, when another node may try. Null if it is not sent again",
                nullable = true) Instant nextAttemptAt,
        @Schema(description = "The HTTP status of the last answer; null if there was none", nullable = true) Integer status,
        @Schema(description = "How the body of the last answer began; null if there was none", nullable = true) String response,
        @Schema(description = "Why the last attempt had no answer; null if it had", nullable = true) String error,
        @Schema(description = "How long the last attempt took, in milliseconds; null if there was none", nullable = true)
        Integer duration,
        @Schema(description = "The body, as it is sent") String payload) {

    static DeliveryDocument of(Delivery delivery) {
        Attempt last = delivery.last();
        return new DeliveryDocument(delivery.id(), delivery.webhook(), delivery.type(), delivery.state(), delivery.attempts(),
                delivery.createdAt(), delivery.attemptedAt(), delivery.nextAt(), last == null ? null : last.status(),
                last == null ? null : last.response(), last == null ? null : last.error(), last == null ? null : last.millis(),
                delivery.payload());
    }
}

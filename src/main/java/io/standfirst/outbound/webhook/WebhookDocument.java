package io.standfirst.outbound.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.standfirst.store.View;
import io.standfirst.store.Webhook;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook as it goes out. */
@Schema(requiredProperties = {"id", "url", "description", "events", "view", "filters", "enabled", "previousSecretUntil",
        "failingSince", "disabledAt", "disabledReason", "createdAt", "updatedAt"})
public record WebhookDocument(
        UUID id,
        @Schema(description = "Where events are sent to") String url,
        @Schema(description = "What it is for", nullable = true) String description,
        @Schema(description = "The types of events that it is told of; none for all") List<String> events,
        @Schema(description = "Whether it is told what readers are told, or everything") View view,
        @Schema(description = "Which articles it is told of") WebhookFilters filters,
        @Schema(description = "Whether events are sent") boolean enabled,
        @Schema(description = "Shown only in the answer that makes it; events are signed with it")
        @JsonInclude(JsonInclude.Include.NON_NULL) String secret,
        @Schema(description = "Until when the secret before signs, too; null if it does not", nullable = true)
        Instant previousSecretUntil,
        @Schema(description = "When an attempt failed after which none has succeeded; null if the last one did", nullable = true)
        Instant failingSince,
        @Schema(description = "Since when nothing is sent; null if it is", nullable = true) Instant disabledAt,
        @Schema(description = "Why nothing is sent; null if it is", nullable = true) String disabledReason,
        Instant createdAt,
        Instant updatedAt) {

    /** Without its secret. */
    static WebhookDocument of(Webhook webhook, WebhookFilters filters, Instant now) {
        return of(webhook, filters, null, now);
    }

    static WebhookDocument withSecret(Webhook webhook, WebhookFilters filters, Instant now) {
        return of(webhook, filters, webhook.secret(), now);
    }

    private static WebhookDocument of(Webhook webhook, WebhookFilters filters, String secret, Instant now) {
        boolean overlaps = webhook.previous() != null && now.isBefore(webhook.previous().until());
        return new WebhookDocument(webhook.id(), webhook.url(), webhook.description(), webhook.events(), webhook.view(), filters,
                webhook.enabled(), secret, overlaps ? webhook.previous().until() : null, webhook.failingSince(),
                webhook.disabledAt(), webhook.disabledReason(), webhook.createdAt(), webhook.updatedAt());
    }
}

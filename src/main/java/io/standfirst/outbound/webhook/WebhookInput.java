package io.standfirst.outbound.webhook;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.standfirst.article.Limits;
import io.standfirst.store.View;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The writable form of a webhook. */
@JsonIgnoreProperties({"previousSecretUntil", "failingSince", "disabledAt", "disabledReason", "createdAt", "updatedAt"})
public record WebhookInput(
        @Schema(description = "Must be that of the webhook that is written to; leave it out of a new one") UUID id,
        @Schema(required = true, description = "Where events are sent to: an https URL of a public address",
                maxLength = Limits.URL, examples = "https://hooks.example.org/standfirst")
        String url,
        @Schema(description = "What it is for", maxLength = Limits.DESCRIPTION, nullable = true) String description,
        @Schema(description = "Types of events, such as `article.published`: noun and verb, as `/v1/changes` says them; none"
                + " for all of them") List<String> events,
        @Schema(description = "Whether it is told what readers are told, or everything; `published` if left out. It stays"
                + " what it was made with.") View view,
        @Schema(description = "Which articles it is told of; left out: all", nullable = true) WebhookFilters filters,
        @Schema(description = "Whether events are sent; `true` if left out") Boolean enabled) {

    /** What is left out of a new one is filled in. */
    WebhookInput complete() {
        return complete(id, View.PUBLISHED);
    }

    /** What is left out is filled in; what must stay as it is, from what it was. */
    WebhookInput complete(UUID known, View usual) {
        return new WebhookInput(id == null ? known : id, url, description, events == null ? List.of() : List.copyOf(events),
                view == null ? usual : view, filters == null ? WebhookFilters.NONE : filters, enabled == null || enabled);
    }
}

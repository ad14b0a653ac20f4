package io.standfirst.delivery;

import io.standfirst.search.Suggestion;
import io.standfirst.search.Suggestion.Type;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A topic, a speaker or an article that the words typed may be meant for. */
@Schema(requiredProperties = {"type", "id", "slug", "url", "name"})
public record SuggestionDocument(
        @Schema(description = "What it is") Type type,
        UUID id, String slug, String url,
        @Schema(description = "The headline of an article, or the name") String name) {

    public static SuggestionDocument of(Suggestion suggestion, Addresses addresses) {
        String url = switch (suggestion.type()) {
            case TOPIC -> addresses.topic(suggestion.slug());
            case SPEAKER -> addresses.speaker(suggestion.slug());
            case ARTICLE -> addresses.article(suggestion.slug());
        };
        return new SuggestionDocument(suggestion.type(), suggestion.id(), suggestion.slug(), url, suggestion.name());
    }
}

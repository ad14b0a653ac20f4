package io.standfirst.delivery;

import io.standfirst.article.Speaker;
import io.standfirst.article.SpeakerKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A speaker as it goes out. */
@Schema(requiredProperties = {"id", "slug", "url", "name", "kind", "description", "aliases", "sameAs", "createdAt",
        "updatedAt"})
public record SpeakerDocument(
        UUID id,
        String slug,
        @Schema(description = "The speaker's address in this API") String url,
        String name,
        SpeakerKind kind,
        @Schema(nullable = true) String description,
        @Schema(description = "Other names under which the speaker is found") List<String> aliases,
        @Schema(description = "Absolute URLs that identify the speaker elsewhere") List<String> sameAs,
        Instant createdAt,
        Instant updatedAt) {

    public static SpeakerDocument of(Speaker speaker, String url) {
        return new SpeakerDocument(speaker.id(), speaker.slug(), url, speaker.name(), speaker.kind(),
                speaker.description(), speaker.aliases(), speaker.sameAs(), speaker.createdAt(), speaker.updatedAt());
    }
}

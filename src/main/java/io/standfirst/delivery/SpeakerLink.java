package io.standfirst.delivery;

import io.standfirst.article.Speaker;
import io.standfirst.article.SpeakerKind;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A speaker, as a quote names them. */
@Schema(requiredProperties = {"id", "slug", "name", "kind"})
public record SpeakerLink(UUID id, String slug, String name, SpeakerKind kind) {

    public static SpeakerLink of(Speaker speaker) {
        return speaker == null
                ? null
                : new SpeakerLink(speaker.id(), speaker.slug(), speaker.name(), speaker.kind());
    }
}

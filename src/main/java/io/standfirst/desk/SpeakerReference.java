package io.standfirst.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.standfirst.article.Speaker;
import io.standfirst.article.SpeakerKind;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names a speaker by one of id, slug and name; the first that is given counts. */
@Schema(description = "Names a speaker by `id`, `slug` or `name`; the first that is given counts. "
        + "An unknown name makes a new speaker.")
@JsonIgnoreProperties({"url"})
public record SpeakerReference(
        UUID id,
        String slug,
        @Schema(examples = "Maren Holt") String name,
        @Schema(description = "What a speaker who is new by this name is; `person` if left out")
        SpeakerKind kind) {

    /** Without the kind, which counts only for a speaker who is new. */
    static SpeakerReference of(Speaker speaker) {
        return new SpeakerReference(speaker.id(), speaker.slug(), speaker.name(), null);
    }
}

package io.standfirst.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.standfirst.article.Limits;
import io.standfirst.article.Slugs;
import io.standfirst.article.SpeakerKind;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The writable form of a speaker. */
@JsonIgnoreProperties({"url", "createdAt", "updatedAt"})
public record SpeakerInput(
        @Schema(description = "Must be that of the speaker that is written to; leave it out of a new one") UUID id,
        @Schema(description = "Made from the name if left out of a new speaker; else stays as it is",
                pattern = Slugs.PATTERN, maxLength = Slugs.MAX_LENGTH)
        String slug,
        @Schema(required = true, maxLength = Limits.NAME, examples = "Maren Holt") String name,
        @Schema(description = "`person` if left out") SpeakerKind kind,
        @Schema(maxLength = Limits.DESCRIPTION, nullable = true) String description,
        @Schema(description = "Other names under which the speaker is found", maxItems = Limits.ALIASES)
        List<String> aliases,
        @Schema(description = "Absolute URLs that identify the speaker elsewhere", maxItems = Limits.LINKS)
        List<String> sameAs) implements EntryInput {

    public SpeakerInput {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        sameAs = sameAs == null ? List.of() : List.copyOf(sameAs);
    }
}

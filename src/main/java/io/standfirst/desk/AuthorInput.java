package io.standfirst.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.standfirst.article.Limits;
import io.standfirst.article.Slugs;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The writable form of an author. */
@JsonIgnoreProperties({"url", "createdAt", "updatedAt"})
public record AuthorInput(
        @Schema(description = "Must be that of the author that is written to; leave it out of a new one") UUID id,
        @Schema(description = "Made from the name if left out of a new author; else stays as it is",
                pattern = Slugs.PATTERN, maxLength = Slugs.MAX_LENGTH)
        String slug,
        @Schema(required = true, maxLength = Limits.NAME, examples = "Ines Corvel") String name,
        @Schema(maxLength = Limits.DESCRIPTION, nullable = true) String description,
        @Schema(description = "Other names under which the author is found", maxItems = Limits.ALIASES)
        List<String> aliases,
        @Schema(description = "Absolute URLs that identify the author elsewhere", maxItems = Limits.LINKS)
        List<String> sameAs) implements EntryInput {

    public AuthorInput {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        sameAs = sameAs == null ? List.of() : List.copyOf(sameAs);
    }
}

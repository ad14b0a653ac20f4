package io.standfirst.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names an author or a topic by one of these; the first that is given counts. */
@Schema(description = "Names an author or a topic by `id`, `slug` or `name`; the first that is given counts.")
@JsonIgnoreProperties({"url"})
public record Reference(
        UUID id,
        @Schema(examples = "tidal-barrier") String slug,
        String name) {
}

package io.standfirst.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.standfirst.article.Entry;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names an author or a topic by one of these; the first that is given counts. */
@Schema(description = "Names an author or a topic by `id`, `slug` or `name`; the first that is given counts.")
@JsonIgnoreProperties({"url"})
public record Reference(
        UUID id,
        @Schema(examples = "tidal-barrier") String slug,
        String name) {

    static Reference of(Entry entry) {
        return new Reference(entry.id(), entry.slug(), entry.name());
    }
}

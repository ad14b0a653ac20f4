package io.standfirst.delivery;

import io.standfirst.article.Entry;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An author or a topic, as an article names it. */
@Schema(requiredProperties = {"id", "slug", "name"})
public record EntryLink(UUID id, String slug, String name) {

    public static EntryLink of(Entry entry) {
        return new EntryLink(entry.id(), entry.slug(), entry.name());
    }
}

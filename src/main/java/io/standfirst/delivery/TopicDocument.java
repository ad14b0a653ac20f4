package io.standfirst.delivery;

import io.standfirst.article.Topic;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A topic as it goes out. */
@Schema(requiredProperties = {"id", "slug", "url", "name", "parent", "mediaTopic", "createdAt", "updatedAt"})
public record TopicDocument(
        UUID id,
        String slug,
        @Schema(description = "The topic's address in this API") String url,
        String name,
        @Schema(description = "The wider topic", nullable = true) EntryLink parent,
        @Schema(description = "The code of the IPTC media topic that it stands for", nullable = true)
        String mediaTopic,
        Instant createdAt,
        Instant updatedAt) {

    /** @param parent null for a topic without a wider one */
    public static TopicDocument of(Topic topic, Topic parent, String url) {
        return new TopicDocument(topic.id(), topic.slug(), url, topic.name(),
                parent == null ? null : EntryLink.of(parent), topic.mediaTopic(), topic.createdAt(), topic.updatedAt());
    }
}

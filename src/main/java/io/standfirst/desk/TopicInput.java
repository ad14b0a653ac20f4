package io.standfirst.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.standfirst.article.Limits;
import io.standfirst.article.Slugs;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The writable form of a topic. */
@JsonIgnoreProperties({"url", "createdAt", "updatedAt"})
public record TopicInput(
        @Schema(description = "Must be that of the topic that is written to; leave it out of a new one") UUID id,
        @Schema(description = "Made from the name if left out of a new topic; else stays as it is",
                pattern = Slugs.PATTERN, maxLength = Slugs.MAX_LENGTH)
        String slug,
        @Schema(required = true, maxLength = Limits.NAME, examples = "Coastal defences") String name,
        @Schema(description = "The wider topic", nullable = true) Reference parent,
        @Schema(description = "The code of the IPTC media topic that it stands for", pattern = MEDIA_TOPIC,
                examples = "medtop:20000344", nullable = true)
        String mediaTopic) implements EntryInput {

    static final String MEDIA_TOPIC = "^medtop:[0-9]{8}$";
}

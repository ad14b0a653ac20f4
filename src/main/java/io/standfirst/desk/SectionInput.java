package io.standfirst.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.standfirst.article.Limits;
import io.standfirst.article.Section;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The writable form of a section. */
@JsonIgnoreProperties({"anchor", "html", "text", "quoteChanges", "url"})
public record SectionInput(
        @Schema(description = "Of a section that the article has; leave it out for a new one") UUID id,
        @Schema(description = "From 0. In a list of sections the order counts instead", minimum = "0")
        Integer position,
        @Schema(description = "Only the first section may lack it", maxLength = Limits.TEXT_LINE, nullable = true)
        String heading,
        @Schema(required = true, description = "CommonMark Markdown; headings in it are of level 3 to 6",
                maxLength = Limits.BODY)
        String body) implements ItemInput<SectionInput> {

    @Override
    public SectionInput withId(UUID itemId) {
        return new SectionInput(itemId, position, heading, body);
    }

    static SectionInput of(Section section, int position) {
        return new SectionInput(section.id(), position, section.heading(), section.body());
    }
}

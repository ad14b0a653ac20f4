package io.standfirst.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.standfirst.article.Section;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section of an article. */
@Schema(requiredProperties = {"id", "position", "heading", "anchor", "body", "html"})
public record SectionDocument(
        UUID id,
        @Schema(description = "From 0", minimum = "0") int position,
        @Schema(description = "Null in a lede", nullable = true) String heading,
        @Schema(description = "The fragment of the section's own address; stays when the heading changes")
        String anchor,
        @Schema(description = "CommonMark Markdown, as it was written") String body,
        @Schema(description = "Sanitised; each run of a quote's words in `<span data-quote=\"id\">`") String html,
        @Schema(description = "The plain text that quotes' spans count in; with `include=text`")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String text,
        @Schema(description = "In the answer to a write that changed quotes beyond what was asked")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<QuoteChange> quoteChanges) {

    static SectionDocument of(Section section, int position, boolean withText) {
        return new SectionDocument(section.id(), position, section.heading(), section.anchor(), section.body(),
                section.html(), withText ? section.text() : null, List.of());
    }

    public SectionDocument with(List<QuoteChange> changes) {
        return new SectionDocument(id, position, heading, anchor, body, html, text, changes);
    }
}

package io.standfirst.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.standfirst.search.Highlights;
import io.standfirst.search.SearchResults.Hit;
import io.standfirst.store.Found;
import io.standfirst.store.FoundItem.Kind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article, a section or a quote that a search has found. */
@Schema(requiredProperties = {"id", "type", "score", "article", "highlights"})
public record HitDocument(
        @Schema(description = "Of the article, the section or the quote") UUID id,
        @Schema(description = "What was found") Kind type,
        @Schema(description = "How well it fits; comparable within one answer only") float score,
        FoundArticle article,
        @Schema(description = "If a section was found") @JsonInclude(JsonInclude.Include.NON_NULL)
        FoundSection section,
        @Schema(description = "If a quote was found") @JsonInclude(JsonInclude.Include.NON_NULL)
        QuoteDocument quote,
        @Schema(description = "Where the words stand in it") HighlightsDocument highlights) {

    /** The article in which something was found. */
    @Schema(description = "The article in which something was found",
            requiredProperties = {"id", "slug", "url", "headline", "standfirst", "publisher", "language", "publishedAt",
            "updatedAt"})
    public record FoundArticle(
            UUID id, String slug, String url, String headline,
            @Schema(nullable = true) String standfirst,
            @Schema(nullable = true) String publisher,
            String language,
            @Schema(description = "Null in a working copy", nullable = true) Instant publishedAt,
            Instant updatedAt) {

        static FoundArticle of(Found.Head head, String url) {
            return new FoundArticle(head.id(), head.slug(), url, head.headline(), head.standfirst(), head.publisher(),
                    head.language(), head.publishedAt(), head.updatedAt());
        }
    }

    /** The section that was found. */
    @Schema(description = "The section that was found", requiredProperties = {"id", "position", "heading", "anchor"})
    public record FoundSection(
            UUID id, int position,
            @Schema(nullable = true) String heading,
            @Schema(description = "The fragment of the section's own address") String anchor) {

        static FoundSection of(Found.Text section) {
            return new FoundSection(section.id(), section.position(), section.heading(), section.anchor());
        }
    }

    /** Words of what was found, as HTML: those of the question in {@code <em>}, all else escaped. */
    @Schema(name = "HighlightsDocument", description = "HTML in which the words of the question stand in `<em>` and all"
            + " else is escaped; a member is left out if it has none of them")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HighlightsDocument(
            String headline, String standfirst, String heading,
            @Schema(description = "Fragments of the body, or the words of a quote") String body) {

        static HighlightsDocument of(Highlights highlights) {
            return new HighlightsDocument(
                    highlights.headline(), highlights.standfirst(), highlights.heading(), highlights.body());
        }
    }

    /** @param highlights null if they are not asked for */
    static HitDocument of(Hit hit, String articleUrl, Highlights highlights) {
        Found found = hit.found();
        Kind kind = found.item().kind();
        return new HitDocument(
                kind == Kind.ARTICLE ? found.article().id() : found.item().item(), kind, hit.score(),
                FoundArticle.of(found.article(), articleUrl),
                kind == Kind.SECTION ? FoundSection.of(found.sections().get(0)) : null,
                kind == Kind.QUOTE
                        ? QuoteDocument.of(found.quote().quote(), found.quote().position(), found.quote().speaker())
                        : null,
                highlights == null ? null : HighlightsDocument.of(highlights));
    }
}

package io.standfirst.delivery;

import io.standfirst.article.QuoteKind;
import io.standfirst.store.StoredQuote;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quote outside its article, with the article named. */
@Schema(requiredProperties = {"id", "position", "text", "kind", "speaker", "speakerRole", "place", "article"})
public record QuoteEntryDocument(
        UUID id,
        @Schema(description = "In its article, from 0", minimum = "0") int position,
        String text,
        QuoteKind kind,
        SpeakerLink speaker,
        @Schema(description = "What the speaker was at that time", nullable = true) String speakerRole,
        @Schema(nullable = true) PlaceDocument place,
        QuotedArticle article) {

    /** The article that a quote stands in. */
    @Schema(requiredProperties = {"id", "slug", "url", "headline", "publisher", "publishedAt"})
    public record QuotedArticle(
            UUID id, String slug, String url, String headline,
            @Schema(nullable = true) String publisher,
            @Schema(description = "Null in a working copy", nullable = true) Instant publishedAt) {
    }

    public static QuoteEntryDocument of(StoredQuote stored, String articleUrl) {
        var quote = stored.quote();
        return new QuoteEntryDocument(quote.id(), stored.position(), quote.text(), quote.kind(),
                SpeakerLink.of(stored.speaker()), quote.speakerRole(), PlaceDocument.of(quote.place()),
                new QuotedArticle(stored.article(), stored.slug(), articleUrl, stored.headline(), stored.publisher(),
                        stored.publishedAt()));
    }
}

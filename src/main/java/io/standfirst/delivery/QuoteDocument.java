package io.standfirst.delivery;

import io.standfirst.article.Quote;
import io.standfirst.article.QuoteKind;
import io.standfirst.article.Speaker;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quote of an article. */
@Schema(requiredProperties = {"id", "position", "text", "kind", "speaker", "speakerRole", "place"})
public record QuoteDocument(
        UUID id,
        @Schema(description = "From 0", minimum = "0") int position,
        @Schema(description = "The words, without quotation marks; those of two spans joined by one space") String text,
        QuoteKind kind,
        @Schema(description = "Null only in a revision, if the speaker was deleted since", nullable = true)
        SpeakerLink speaker,
        @Schema(description = "What the speaker was at that time", nullable = true) String speakerRole,
        @Schema(description = "Null if the words do not stand in the article word for word", nullable = true)
        PlaceDocument place) {

    static QuoteDocument of(Quote quote, int position, Speaker speaker) {
        return new QuoteDocument(quote.id(), position, quote.text(), quote.kind(), SpeakerLink.of(speaker),
                quote.speakerRole(), PlaceDocument.of(quote.place()));
    }
}

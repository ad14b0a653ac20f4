package io.standfirst.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.standfirst.article.Quote;
import io.standfirst.article.QuoteKind;
import io.standfirst.article.Span;
import io.standfirst.article.Speaker;
import java.util.List;
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
        PlaceDocument place,
        @Schema(description = "In a dry run of a raw story: how sure it is that this speaker said it", minimum = "0", maximum = "1")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Double confidence,
        @Schema(description = "In a dry run of a raw story: the words that attribute the quote")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        SourceDocument evidence,
        @Schema(description = "In a dry run of a raw story: the words that name the speaker, or stand for them")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        SourceDocument mention,
        @Schema(description = "In a dry run of a raw story: where the words stand in what was sent, in Unicode code points, inside"
                + " the quotation marks")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        List<Span> source) {

    static QuoteDocument of(Quote quote, int position, Speaker speaker) {
        return new QuoteDocument(quote.id(), position, quote.text(), quote.kind(), SpeakerLink.of(speaker),
                quote.speakerRole(), PlaceDocument.of(quote.place()), null, null, null, null);
    }

    /** The same, with what it was made of. */
    QuoteDocument with(FindingDocument finding) {
        return new QuoteDocument(id, position, text, kind, speaker, speakerRole, place, finding.confidence(), finding.evidence(),
                finding.mention(), finding.source());
    }
}

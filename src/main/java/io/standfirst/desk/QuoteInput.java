package io.standfirst.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.standfirst.article.Limits;
import io.standfirst.article.Quote;
import io.standfirst.article.QuoteKind;
import io.standfirst.article.Speaker;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The writable form of a quote. */
@JsonIgnoreProperties({"article", "url", "confidence", "evidence", "mention", "source"})
public record QuoteInput(
        @Schema(description = "Of a quote that the article has; leave it out for a new one") UUID id,
        @Schema(description = "From 0. In a list of quotes the order counts instead", minimum = "0")
        Integer position,
        @Schema(required = true, description = "The words, without quotation marks; those of two spans joined by one "
                + "space", maxLength = Limits.QUOTE)
        String text,
        @Schema(description = "`full` if left out") QuoteKind kind,
        @Schema(required = true) SpeakerReference speaker,
        @Schema(description = "What the speaker was at that time", maxLength = Limits.TEXT_LINE, nullable = true)
        String speakerRole,
        @Schema(description = "Where the words stand. Left out: the server finds them; null: nowhere", nullable = true)
        PlaceInput place) implements ItemInput<QuoteInput> {

    @Override
    public QuoteInput withId(UUID itemId) {
        return new QuoteInput(itemId, position, text, kind, speaker, speakerRole, place);
    }

    QuoteInput withText(String words) {
        return new QuoteInput(id, position, words, kind, speaker, speakerRole, place);
    }

    static QuoteInput of(Quote quote, int position, Speaker speaker) {
        return new QuoteInput(quote.id(), position, quote.text(), quote.kind(), SpeakerReference.of(speaker),
                quote.speakerRole(), PlaceInput.of(quote.place()));
    }
}

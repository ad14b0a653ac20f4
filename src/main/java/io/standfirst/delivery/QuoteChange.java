package io.standfirst.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.standfirst.article.quotation.Detached;
import io.standfirst.article.quotation.Reworded;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a write did to a quote, beyond what was asked. */
@Schema(requiredProperties = {"quote", "change", "from"})
public record QuoteChange(
        @Schema(description = "The quote's id") UUID quote,
        @Schema(description = "`reworded`: its words followed the text; `detached`: it lost its place") Kind change,
        @Schema(description = "The words before") String from,
        @Schema(description = "The words now, if they are others") @JsonInclude(JsonInclude.Include.NON_NULL)
        String to) {

    /** What happened to the quote. */
    @Schema(name = "QuoteChangeKind")
    public enum Kind { REWORDED, DETACHED }

    public static List<QuoteChange> of(List<Reworded> reworded, List<Detached> detached) {
        return Stream.concat(
                reworded.stream().map(quote -> new QuoteChange(quote.quote(), Kind.REWORDED, quote.from(), quote.to())),
                detached.stream().map(quote -> new QuoteChange(quote.quote(), Kind.DETACHED, quote.words(), null)))
                .toList();
    }
}

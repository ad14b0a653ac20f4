package io.standfirst.article.diff;

import io.standfirst.article.Place;
import io.standfirst.article.QuoteKind;
import java.util.UUID;

/**
 * What became of a quote's members; null for those that are as they were.
 *
 * @param speaker the ids
 * @param place   null also if the quote only moved along with the text around it
 */
public record QuoteDifference(
        TextDifference text, ValueDifference<QuoteKind> kind, ValueDifference<UUID> speaker,
        ValueDifference<String> speakerRole, ValueDifference<Place> place) {
}

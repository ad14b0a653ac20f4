package io.standfirst.delivery.revision;

import io.standfirst.article.Image;
import io.standfirst.article.Place;
import io.standfirst.article.diff.TextDifference;
import io.standfirst.article.diff.ValueDifference;
import io.standfirst.article.diff.WordStep.WordOperation;
import io.standfirst.delivery.ImageDocument;
import io.standfirst.delivery.PlaceDocument;
import io.standfirst.delivery.SpeakerLink;
import io.standfirst.http.EnumNames;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed of single members, as it goes out: what it was, and what it is. */
final class Differences {

    private static final String FROM = "from";
    private static final String TO = "to";

    private Differences() {
    }

    /** A text, word by word. */
    @Schema(name = "TextDifference", requiredProperties = {FROM, TO, "words"})
    record Text(
            @Schema(nullable = true) String from,
            @Schema(nullable = true) String to,
            @Schema(description = "The way from one to the other: all but the insertions make the old text, all but the"
                    + " deletions the new one")
            List<Step> words) {

        static Text of(TextDifference difference) {
            return difference == null ? null : new Text(difference.from(), difference.to(), difference.words().stream()
                    .map(step -> new Step(step.operation(), step.text())).toList());
        }
    }

    /** Some words. */
    @Schema(name = "WordStep", requiredProperties = {"operation", "text"})
    record Step(WordOperation operation, String text) {
    }

    /** A short value. */
    @Schema(name = "ValueDifference", requiredProperties = {FROM, TO})
    record Value(@Schema(nullable = true) String from, @Schema(nullable = true) String to) {

        static Value of(ValueDifference<String> difference) {
            return difference == null ? null : new Value(difference.from(), difference.to());
        }

        static Value ofEnum(ValueDifference<? extends Enum<?>> difference) {
            return difference == null ? null : new Value(name(difference.from()), name(difference.to()));
        }

        private static String name(Enum<?> constant) {
            return constant == null ? null : EnumNames.of(constant);
        }
    }

    /** A place in a list, from 0. */
    @Schema(name = "PositionDifference", requiredProperties = {FROM, TO})
    record Position(
            @Schema(description = "Null for what is new", nullable = true) Integer from,
            @Schema(description = "Null for what is gone", nullable = true) Integer to) {

        static Position of(ValueDifference<Integer> difference) {
            return difference == null ? null : new Position(difference.from(), difference.to());
        }
    }

    /** The leading picture. */
    @Schema(name = "ImageDifference", requiredProperties = {FROM, TO})
    record Picture(
            @Schema(nullable = true) ImageDocument from, @Schema(nullable = true) ImageDocument to) {

        static Picture of(ValueDifference<Image> difference) {
            return difference == null
                    ? null
                    : new Picture(ImageDocument.of(difference.from()), ImageDocument.of(difference.to()));
        }
    }

    /** Who said a quote's words. */
    @Schema(name = "SpeakerDifference", requiredProperties = {FROM, TO})
    record Said(
            @Schema(description = "Null also for a speaker who is deleted by now, or whom the caller does not see",
                    nullable = true)
            SpeakerLink from,
            @Schema(description = "Likewise", nullable = true) SpeakerLink to) {
    }

    /** Where a quote's words stand. */
    @Schema(name = "PlaceDifference", requiredProperties = {FROM, TO})
    record Standing(
            @Schema(nullable = true) PlaceDocument from, @Schema(nullable = true) PlaceDocument to) {

        static Standing of(ValueDifference<Place> difference) {
            return difference == null
                    ? null
                    : new Standing(PlaceDocument.of(difference.from()), PlaceDocument.of(difference.to()));
        }
    }
}

package io.standfirst.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.standfirst.article.Place;
import io.standfirst.article.Span;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a quote's words stand. */
@Schema(requiredProperties = {"part", "spans"})
public record PlaceDocument(
        Part part,
        @Schema(description = "The section's id; not in the standfirst")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        UUID section,
        @Schema(description = "In Unicode code points of the plain text, the end exclusive, without quotation marks")
        List<Span> spans) {

    /** The parts of an article in which quotes stand. */
    @Schema(name = "PlacePart")
    public enum Part { STANDFIRST, SECTION }

    public static PlaceDocument of(Place place) {
        return place == null
                ? null
                : new PlaceDocument(place.inStandfirst() ? Part.STANDFIRST : Part.SECTION, place.section(), place.spans());
    }
}

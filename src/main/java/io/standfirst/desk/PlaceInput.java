package io.standfirst.desk;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.standfirst.article.Place;
import io.standfirst.article.Span;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a quote's words are said to stand. In JSON an absent place and a place that is null mean different things, so
 * both have a value of their own here.
 *
 * @param part    standfirst or section; null in {@link #FIND} and {@link #NOWHERE}
 * @param section which section; null in the standfirst
 * @param spans   null if the server is to find the words in that part
 */
@JsonDeserialize(using = PlaceInputDeserializer.class)
@JsonSerialize(using = PlaceInputSerializer.class)
public record PlaceInput(
        @Schema(required = true) Part part,
        @Schema(description = "The section's id, or its position in this request",
                implementation = String.class, oneOf = {String.class, Integer.class})
        SectionKey section,
        @Schema(description = "In Unicode code points of the plain text, without the quotation marks; left out: the "
                + "server finds the words in this part", nullable = true)
        List<Span> spans) {

    /** The parts of an article in which quotes stand. */
    @Schema(name = "PlaceInputPart")
    public enum Part { STANDFIRST, SECTION }

    /** The member was left out: the server finds the words. */
    public static final PlaceInput FIND = new PlaceInput(null, null, null);

    /** The member was null: the words stand nowhere. */
    public static final PlaceInput NOWHERE = new PlaceInput(null, null, List.of());

    @Schema(hidden = true)
    public boolean isGiven() {
        return part != null;
    }

    static PlaceInput of(Place place) {
        if (place == null) {
            return NOWHERE;
        }
        return place.inStandfirst()
                ? new PlaceInput(Part.STANDFIRST, null, place.spans())
                : new PlaceInput(Part.SECTION, SectionKey.of(place.section()), place.spans());
    }
}

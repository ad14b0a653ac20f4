package io.standfirst.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.standfirst.search.Facet;
import io.standfirst.search.SearchResults.Count;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many hits have which value, by what was asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FacetsDocument(
        @Schema(description = "The topics of most hits") List<FacetValue> topic,
        @Schema(description = "The speakers of most hits") List<FacetValue> speaker,
        @Schema(description = "The authors of most hits") List<FacetValue> author,
        @Schema(description = "The publishers of most hits") List<FacetValue> publisher,
        @Schema(description = "The languages of most hits") List<FacetValue> language,
        @Schema(description = "The years of most hits") List<FacetValue> year,
        @Schema(description = "The months of most hits") List<FacetValue> month) {

    /** A value, and how many hits have it. */
    @Schema(description = "A value, and how many hits have it", requiredProperties = {"value", "name", "count"})
    public record FacetValue(
            @Schema(description = "What the filter of the same name takes; a year or a month in UTC") String value,
            String name,
            @Schema(description = "Hits under all other filters", minimum = "0") long count) {

        static FacetValue of(Count count) {
            return new FacetValue(count.value(), count.name(), count.hits());
        }
    }

    static FacetsDocument of(Map<Facet, List<Count>> counts) {
        return new FacetsDocument(values(counts, Facet.TOPIC), values(counts, Facet.SPEAKER),
                values(counts, Facet.AUTHOR), values(counts, Facet.PUBLISHER), values(counts, Facet.LANGUAGE),
                values(counts, Facet.YEAR), values(counts, Facet.MONTH));
    }

    private static List<FacetValue> values(Map<Facet, List<Count>> counts, Facet facet) {
        return counts.containsKey(facet) ? counts.get(facet).stream().map(FacetValue::of).toList() : null;
    }
}

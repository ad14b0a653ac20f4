package io.standfirst.resource;

import io.standfirst.http.Problem;
import io.standfirst.http.paging.Fields;
import io.standfirst.http.paging.PageRequest;
import io.standfirst.http.EnumNames;
import io.standfirst.search.Facet;
import io.standfirst.search.Question;
import io.standfirst.store.FoundItem.Kind;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a client looks for. */
public class SearchRequest extends PageRequest {

    static final String QUESTION = "Words, \"phrases\", beginnings (harb*), alternatives (tram OR bus), and what must not"
            + " occur (-strike). What cannot be read so is read as plain words.";

    @BeanParam
    ArticleFilters filters;

    @QueryParam("q")
    @Parameter(name = "q", in = ParameterIn.QUERY, required = true, description = QUESTION)
    String q;

    @QueryParam("type")
    @Parameter(name = "type", in = ParameterIn.QUERY, description = "article, section or quote, joined by commas; all if left"
            + " out.")
    String type;

    @QueryParam("facets")
    @Parameter(name = "facets", in = ParameterIn.QUERY, description = "What to count hits by, joined by commas: topic, speaker,"
            + " author, publisher, language, year, month. The filter of the same name does not narrow the count.")
    String facets;

    @QueryParam("after")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "For key holders: the `Change` of a write that is to be found;"
            + " the answer waits for it.")
    Long after;

    /** @throws io.standfirst.http.ProblemException 400 if there is none, or it is too long */
    Question question() {
        if (q == null || q.isBlank()) {
            throw Problem.parameter("q", "must be what to look for").exception();
        }
        return Question.parse("q", q);
    }

    Set<Kind> kinds() {
        var choice = Choices.enums("type", type, Kind.class, EnumSet.allOf(Kind.class));
        Set<Kind> kinds = choice.any().isEmpty() ? EnumSet.allOf(Kind.class) : EnumSet.copyOf(choice.any());
        kinds.removeAll(choice.none());
        return kinds;
    }

    Set<Facet> facets() {
        if (facets == null) {
            return Set.of();
        }
        Set<String> names = Fields.parseNames("facets", facets, EnumNames.of(Facet.class));
        return EnumSet.copyOf(List.of(Facet.values()).stream()
                .filter(facet -> names.contains(EnumNames.of(facet))).collect(Collectors.toSet()));
    }
}

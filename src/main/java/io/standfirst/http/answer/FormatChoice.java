package io.standfirst.http.answer;

import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import io.standfirst.http.ProblemType;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The format that a client asks for, by {@code ?format=} or else by {@code Accept}; to be taken as a {@code @BeanParam}
 * by everything that can be had in several. Such a method is declared to produce anything, so that JAX-RS leaves the
 * choice to this class, which knows how it is made (RFC 9110, 12.5.1) and can say what there is; and it returns a
 * {@code Response}, because RESTEasy looks for a writer of a {@code RestResponse} itself if it does not know the type before.
 */
public class FormatChoice {

    /** Query parameters that have a meaning in JSON only. */
    private static final List<String> SELECTING = List.of("fields", "include");

    @QueryParam("format")
    @Parameter(name = "format", in = ParameterIn.QUERY, description = "In what to answer, whatever `Accept` says.",
            schema = @Schema(type = SchemaType.STRING))
    private Format format;

    @HeaderParam(HttpHeaders.ACCEPT)
    @Parameter(hidden = true)
    private List<String> accept;

    @Context
    UriInfo uri;

    /**
     * The format to answer in.
     *
     * @param offered all that can be had; of those that the client likes equally, the first
     * @throws ProblemException 406 if the client wants none of them, 400 if the query selects members of another than JSON
     */
    public Format among(List<Format> offered) {
        Format chosen = choose(offered);
        for (String selecting : SELECTING) {
            if (chosen != Format.JSON && uri.getQueryParameters().containsKey(selecting)) {
                throw Problem.parameter(selecting, "selects members of JSON, and `" + chosen.type() + "` is asked for. Leave it out.")
                        .exception();
            }
        }
        return chosen;
    }

    private Format choose(List<Format> offered) {
        if (format != null) {
            if (offered.contains(format)) {
                return format;
            }
            throw refusal("format", offered, Format::parameter).exception();
        }
        MediaRanges wanted = MediaRanges.parse(accept);
        Format best = null;
        double liking = 0;
        for (Format each : offered) {
            double quality = wanted.quality(each.type());
            if (quality > liking) {
                best = each;
                liking = quality;
            }
        }
        if (best == null) {
            throw refusal(HttpHeaders.ACCEPT, offered, Format::type).exception();
        }
        return best;
    }

    private static Problem refusal(String parameter, List<Format> offered, Function<Format, String> name) {
        String all = offered.stream().map(each -> "`%s` (`?format=%s`)".formatted(each.type(), each.parameter()))
                .collect(Collectors.joining(", "));
        return Problem.of(ProblemType.NOT_ACCEPTABLE, "This can be had as " + all + ".")
                .atParameter(parameter, "None of what is asked for can be had.", offered.stream().map(name).toList());
    }
}

package io.standfirst.http.answer;

import io.standfirst.http.EnumNames;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import io.standfirst.http.ProblemType;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The format that a query asks for, whatever {@code Accept} says; to be taken as a {@code @BeanParam}. What can be had in
 * several formats has a resource method for each, with that one in its {@code @Produces}: JAX-RS chooses among them by
 * {@code Accept}, answers 406 if none will do, and the method chosen asks here whether the query has another wish.
 */
public class FormatChoice {

    @QueryParam("format")
    @Parameter(name = "format", in = ParameterIn.QUERY, description = "In what to answer, whatever `Accept` says.")
    private Format format;

    /**
     * The format to answer in.
     *
     * @param accepted the one that {@code Accept} has chosen
     * @param offered  all that can be had
     * @throws ProblemException 406 if the query asks for another
     */
    public Format or(Format accepted, List<Format> offered) {
        if (format != null && !offered.contains(format)) {
            throw Problem.of(ProblemType.NOT_ACCEPTABLE, "This can be had with `format` "
                    + offered.stream().map(EnumNames::of).collect(Collectors.joining(" or ")) + " only.").exception();
        }
        return format == null ? accepted : format;
    }
}

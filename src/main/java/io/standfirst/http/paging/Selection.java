package io.standfirst.http.paging;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import io.standfirst.http.ProblemException;
import jakarta.ws.rs.QueryParam;

/** How much of a document a client wants; to be taken as a {@code @BeanParam}. */
public class Selection {

    @QueryParam("fields")
    @Parameter(name = "fields", in = ParameterIn.QUERY,
            description = "The top-level members to answer, joined by commas; all if left"
            + " out. `id` always comes.", example = "slug,headline")
    private String fields;

    @QueryParam("include")
    @Parameter(name = "include", in = ParameterIn.QUERY,
            description = "Members to answer that are left out by default, joined by commas.")
    private String include;

    /**
     * The chosen members of a document.
     *
     * @param documentType a record; its components are the names allowed
     * @throws ProblemException 400 if a name is not one of them
     */
    public Fields fields(Class<? extends Record> documentType) {
        return Fields.parse(fields, Arrays.stream(documentType.getRecordComponents())
                .map(component -> component.getName()).toList());
    }

    /**
     * What to answer in addition.
     *
     * @param allowed all that can be asked for
     * @return empty if nothing is
     * @throws ProblemException 400 if a name is not among those allowed
     */
    public Set<String> include(List<String> allowed) {
        return include == null ? Set.of() : Fields.parseNames("include", include, allowed);
    }
}

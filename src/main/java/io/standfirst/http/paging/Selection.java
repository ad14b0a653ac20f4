package io.standfirst.http.paging;

import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import io.standfirst.http.ProblemException;
import jakarta.ws.rs.QueryParam;

/** How much of a document a client wants; to be taken as a {@code @BeanParam}. */
public class Selection {

    @QueryParam("fields")
    @Parameter(name = "fields", in = ParameterIn.QUERY,
            description = "The top-level members to answer, joined by commas; all if left"
            + " out. `id` always comes; others may be left out even if their schema requires them.", example = "slug,headline")
    private String fields;

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
}

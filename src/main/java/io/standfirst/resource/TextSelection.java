package io.standfirst.resource;

import io.standfirst.http.paging.Fields;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whether sections come with their plain text; to be taken as a {@code @BeanParam}. */
public class TextSelection {

    @QueryParam("include")
    @Parameter(name = "include", in = ParameterIn.QUERY, description = "`text`: the plain text that quotes' spans count in.")
    String include;

    boolean text() {
        return include != null && Fields.parseNames("include", include, List.of("text")).contains("text");
    }
}

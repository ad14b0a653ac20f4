package io.standfirst.resource;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose articles a sitemap or a feed has. */
public class SitemapRequest {

    @QueryParam("publisher")
    @Parameter(name = "publisher", in = ParameterIn.QUERY, description = "A publisher's name. Repeat it for any of several.")
    List<String> publisher;

    Set<String> publishers() {
        return Set.copyOf(publisher == null ? List.of() : publisher);
    }
}

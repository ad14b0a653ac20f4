package io.standfirst.resource.document;

import java.util.List;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** How errors look. */
final class ProblemSchemas {

    static final String PROBLEM = "Problem";

    private static final String ERROR = "ProblemError";

    private ProblemSchemas() {
    }

    static void add(OpenAPI document) {
        document.getComponents().addSchema(PROBLEM, problem());
        document.getComponents().addSchema(ERROR, error());
    }

    private static Schema problem() {
        return Schemas.of(SchemaType.OBJECT, "An error (RFC 9457). The one open schema: a problem has further members where"
                + " they help, such as `quotes` of `quote-broken` or `gone` of `names-what-is-gone`")
                .additionalPropertiesBoolean(true)
                .addProperty("type", Schemas.text("Its kind; an address that explains it").format("uri"))
                .addProperty("title", Schemas.text("The kind in one sentence"))
                .addProperty("status", Schemas.of(SchemaType.INTEGER, "The HTTP status").format("int32"))
                .addProperty("detail", Schemas.text("What went wrong here, and what to do next"))
                .addProperty("errors", Schemas.of(SchemaType.ARRAY, "Every place that is wrong").items(Schemas.ref(ERROR)))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema error() {
        return Schemas.of(SchemaType.OBJECT, "One place that is wrong")
                .addProperty("pointer", Schemas.text("A JSON pointer (RFC 6901) into the body"))
                .addProperty("parameter", Schemas.text("The name of a query parameter or header"))
                .addProperty("detail", Schemas.text("What is wrong, and what would be right"))
                .addProperty("allowed", Schemas.of(SchemaType.ARRAY, "What may stand there")
                        .items(Schemas.text("A name or value")))
                .required(List.of("detail"));
    }
}

package io.standfirst.resource;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import io.standfirst.http.EnumNames;
import io.standfirst.http.ProblemWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the API's document with what holds for every operation, so that no resource has to repeat it: the names of
 * enums as JSON has them, the problems, and the answers that conditional requests and old slugs get.
 */
@OpenApiFilter(RunStage.BUILD)
public class DocumentFilter implements OASFilter {

    private static final String PROBLEM = "Problem";

    /**
     * What the framework documents for operations with roles or bodies, without saying that these are problems like all
     * others.
     */
    private static final List<String> REFUSALS = List.of("400", "401", "403");

    /** The operations whose answers are not kept to be given again. */
    private static final Set<String> SECRETS = Set.of("createKey");

    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> constants = schema.getEnumeration();
        if (constants != null) {
            schema.setEnumeration(constants.stream().map(DocumentFilter::constant).toList());
        }
        if (schema.getAnyOf() != null) {
            schema.setType(null);
        }
        return schema;
    }

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() != null) {
            operation.getResponses().addAPIResponse("default", problem());
        }
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().addSchema(PROBLEM, problemSchema());
        new PatchBodies(document).add();
        document.getPaths().getPathItems().forEach((path, item) -> {
            item.getOperations().values().stream()
                    .map(operation -> operation.getResponses())
                    .forEach(responses -> REFUSALS.forEach(responses::removeAPIResponse));
            if (item.getGET() != null) {
                answer(item.getGET(), "304", "The client has this already (`If-None-Match`)");
            }
            if (item.getPOST() != null && !SECRETS.contains(item.getPOST().getOperationId())) {
                item.getPOST().addParameter(idempotencyKey());
            }
            if (path.contains("{ref}")) {
                item.getOperations().forEach((method, operation) -> answer(operation, "308", "The slug is an old one;"
                        + " `Location` says the address of today"));
            }
        });
    }

    private static Object constant(Object constant) {
        return constant instanceof String name && name.equals(name.toUpperCase(Locale.ROOT))
                ? EnumNames.of(name)
                : constant;
    }

    private static void answer(Operation operation, String status, String description) {
        operation.getResponses().addAPIResponse(status,
                OASFactory.createAPIResponse().description(description));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter().in(Parameter.In.HEADER).name(IdempotencyKeys.HEADER)
                .description("A text that is new for each request, such as a UUID. Sent again with it, the same request is"
                        + " answered as the first time and not done twice, for 24 hours.")
                .schema(of(SchemaType.STRING, null).minLength(1).maxLength(255));
    }

    private static APIResponse problem() {
        Content content = OASFactory.createContent().addMediaType(ProblemWriter.MEDIA_TYPE,
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
        return OASFactory.createAPIResponse().description("A problem (RFC 9457); its `type` can be followed")
                .content(content);
    }

    private static Schema problemSchema() {
        Schema error = of(SchemaType.OBJECT, "One place that is wrong")
                .addProperty("pointer", of(SchemaType.STRING, "A JSON pointer (RFC 6901) into the body"))
                .addProperty("parameter", of(SchemaType.STRING, "The name of a query parameter or header"))
                .addProperty("detail", of(SchemaType.STRING, "What is wrong, and what would be right"))
                .addProperty("allowed", of(SchemaType.ARRAY, "What may stand there")
                        .items(OASFactory.createSchema().addType(SchemaType.STRING)))
                .required(List.of("detail"));
        return of(SchemaType.OBJECT, "An error (RFC 9457), with further members where they help")
                .addProperty("type", of(SchemaType.STRING, "Its kind; an address that explains it").format("uri"))
                .addProperty("title", of(SchemaType.STRING, "The kind in one sentence"))
                .addProperty("status", of(SchemaType.INTEGER, "The HTTP status"))
                .addProperty("detail", of(SchemaType.STRING, "What went wrong here, and what to do next"))
                .addProperty("errors", of(SchemaType.ARRAY, "Every place that is wrong").items(error))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema of(SchemaType type, String description) {
        return OASFactory.createSchema().addType(type).description(description);
    }
}

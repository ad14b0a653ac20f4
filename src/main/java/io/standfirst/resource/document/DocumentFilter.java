package io.standfirst.resource.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import io.standfirst.http.EnumNames;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/** Completes the API's document when the service is built. */
@OpenApiFilter(RunStage.BUILD)
public class DocumentFilter implements OASFilter {

    private final IndexView index;

    /** @param index of all classes; SmallRye hands it over */
    public DocumentFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> constants = schema.getEnumeration();
        if (constants != null) {
            schema.setEnumeration(constants.stream().map(DocumentFilter::constant).toList());
        }
        if (schema.getAnyOf() != null || schema.getOneOf() != null || schema.getRef() != null) {
            // Says nothing beside what the alternatives or the reference say, and confuses generators
            schema.setType(null);
        }
        return schema;
    }

    /** Each step builds on what those before it have added. */
    @Override
    public void filterOpenAPI(OpenAPI document) {
        Glossary.explain(document);
        new ReadOnlyMembers(document, index).add();
        new PatchBodies(document).add();
        ProblemSchemas.add(document);
        ClosedSchemas.close(document);
        new Headers(document).add();
        new ProblemAnswers(document).add();
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
            Traits traits = new Traits(path, method, operation);
            Parameters.complete(traits);
            Prose.complete(traits);
            Statuses.complete(traits);
            Headers.complete(traits);
        }));
        new Examples(document).add();
    }

    private static Object constant(Object constant) {
        return constant instanceof String name && name.equals(name.toUpperCase(Locale.ROOT))
                ? EnumNames.of(name)
                : constant;
    }
}

package io.standfirst.resource;

import io.standfirst.http.json.Patch;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Documents what {@code PATCH} takes, wherever a path has both it and {@code PUT}: a merge patch is the body of
 * {@code PUT} with every member optional and null for those that are to go; a JSON patch is the same everywhere.
 */
final class PatchBodies {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String JSON_PATCH = "JsonPatch";
    private static final String OPERATION = "JsonPatchOperation";

    private final OpenAPI document;

    PatchBodies(OpenAPI document) {
        this.document = document;
    }

    void add() {
        document.getComponents().addSchema(OPERATION, operation());
        document.getComponents().addSchema(JSON_PATCH, object(SchemaType.ARRAY, "A JSON patch (RFC 6902): operations that"
                + " are done in their order, all or none").items(ref(OPERATION)).maxItems(Patch.MAX_OPERATIONS));
        document.getPaths().getPathItems().values().stream()
                .filter(item -> item.getPATCH() != null)
                .forEach(this::add);
    }

    private void add(PathItem item) {
        String input = item.getPUT().getRequestBody().getContent().getMediaType("application/json").getSchema().getRef();
        String form = input.substring(SCHEMAS.length());
        String patch = form.replace("Input", "") + "Patch";
        document.getComponents().addSchema(patch, mergePatch(document.getComponents().getSchemas().get(form)));
        item.getPATCH().setRequestBody(OASFactory.createRequestBody().required(true).content(OASFactory.createContent()
                .addMediaType(Patch.MERGE_PATCH, body(patch))
                .addMediaType(Patch.JSON_PATCH, body(JSON_PATCH))));
    }

    private static Schema mergePatch(Schema form) {
        Schema patch = object(SchemaType.OBJECT, "A merge patch (RFC 7396): the members to change, null for those that are"
                + " to go").additionalPropertiesBoolean(form.getAdditionalPropertiesBoolean());
        form.getProperties().forEach((name, property) -> patch.addProperty(name, nullable(property)));
        return patch;
    }

    private static Schema nullable(Schema property) {
        Schema nothing = OASFactory.createSchema().addType(SchemaType.NULL);
        if (property.getRef() != null || property.getType() == null) {
            return OASFactory.createSchema().anyOf(List.of(property, nothing));
        }
        if (property.getType().contains(SchemaType.NULL)) {
            return property;
        }
        return OASFactory.createSchema().type(property.getType()).addType(SchemaType.NULL)
                .description(property.getDescription()).format(property.getFormat()).pattern(property.getPattern())
                .maxLength(property.getMaxLength()).maxItems(property.getMaxItems()).items(property.getItems())
                .minimum(property.getMinimum()).examples(property.getExamples());
    }

    private static Schema operation() {
        return object(SchemaType.OBJECT, "One step of a JSON patch")
                .addProperty("op", object(SchemaType.STRING, "What to do")
                        .enumeration(List.of("add", "copy", "move", "remove", "replace", "test")))
                .addProperty("path", object(SchemaType.STRING, "A JSON pointer (RFC 6901)"))
                .addProperty("from", object(SchemaType.STRING, "A JSON pointer; of `copy` and `move`"))
                .addProperty("value", OASFactory.createSchema().description("Of `add`, `replace` and `test`"))
                .required(List.of("op", "path"));
    }

    private static MediaType body(String schema) {
        return OASFactory.createMediaType().schema(ref(schema));
    }

    private static Schema ref(String schema) {
        return OASFactory.createSchema().ref(SCHEMAS + schema);
    }

    private static Schema object(SchemaType type, String description) {
        return OASFactory.createSchema().addType(type).description(description);
    }
}

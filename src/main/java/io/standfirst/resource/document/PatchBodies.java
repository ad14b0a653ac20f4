package io.standfirst.resource.document;

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

    private static final String JSON_PATCH = "JsonPatch";
    private static final String OPERATION = "JsonPatchOperation";
    /** What stands for both until it is known which resource is patched. */
    private static final String ANY_PATCH = "Patch";

    private final OpenAPI document;

    PatchBodies(OpenAPI document) {
        this.document = document;
    }

    void add() {
        document.getComponents().removeSchema(ANY_PATCH);
        document.getComponents().addSchema(OPERATION, operation());
        document.getComponents().addSchema(JSON_PATCH, Schemas.of(SchemaType.ARRAY, "A JSON patch (RFC 6902): operations"
                + " that are done in their order, all or none").items(Schemas.ref(OPERATION)).maxItems(Patch.MAX_OPERATIONS));
        document.getPaths().getPathItems().values().stream()
                .filter(item -> item.getPATCH() != null)
                .forEach(this::add);
    }

    private void add(PathItem item) {
        String form = Schemas.name(item.getPUT().getRequestBody().getContent().getMediaType("application/json").getSchema());
        String patch = form.replace("Input", "") + "Patch";
        document.getComponents().addSchema(patch, mergePatch(form));
        item.getPATCH().setRequestBody(OASFactory.createRequestBody().required(true).content(OASFactory.createContent()
                .addMediaType(Patch.MERGE_PATCH, body(patch))
                .addMediaType(Patch.JSON_PATCH, body(JSON_PATCH))));
    }

    private Schema mergePatch(String form) {
        Schema patch = Schemas.of(SchemaType.OBJECT, "A merge patch (RFC 7396): the members to change, null for those that"
                + " are to go");
        Schemas.members(document, form).forEach((name, property) -> patch.addProperty(name, Schemas.nullable(property)));
        return patch;
    }

    private static Schema operation() {
        return Schemas.of(SchemaType.OBJECT, "One step of a JSON patch")
                .addProperty("op", Schemas.text("What to do")
                        .enumeration(List.of("add", "copy", "move", "remove", "replace", "test")))
                .addProperty("path", Schemas.text("A JSON pointer (RFC 6901)"))
                .addProperty("from", Schemas.text("A JSON pointer; of `copy` and `move`"))
                .addProperty("value", OASFactory.createSchema().description("Of `add`, `replace` and `test`"))
                .required(List.of("op", "path"));
    }

    private static MediaType body(String schema) {
        return OASFactory.createMediaType().schema(Schemas.ref(schema));
    }
}

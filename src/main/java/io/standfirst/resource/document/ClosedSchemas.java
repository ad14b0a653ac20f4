package io.standfirst.resource.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says of every object that it has no other members than those named; none is taken, and none is sent. */
final class ClosedSchemas {

    private ClosedSchemas() {
    }

    static void close(OpenAPI document) {
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (Schemas.isObject(schema) && schema.getAdditionalPropertiesBoolean() == null) {
                schema.setAdditionalPropertiesBoolean(false);
            }
            sort(schema);
        });
    }

    /** In the order of the members, whatever the order in which they were declared. */
    private static void sort(Schema schema) {
        List<String> required = schema.getRequired();
        Map<String, Schema> members = schema.getProperties();
        if (required != null && members != null) {
            Set<String> sorted = new LinkedHashSet<>(members.keySet());
            sorted.retainAll(required);
            schema.setRequired(List.copyOf(sorted));
        }
    }
}

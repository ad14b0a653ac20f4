package io.standfirst.resource.document;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The few ways in which schemas are made and looked at here. */
final class Schemas {

    private static final String PLACE = "#/components/schemas/";

    private Schemas() {
    }

    static Schema of(SchemaType type, String description) {
        return OASFactory.createSchema().addType(type).description(description);
    }

    static Schema text(String description) {
        return of(SchemaType.STRING, description);
    }

    static Schema ref(String name) {
        return OASFactory.createSchema().ref(PLACE + name);
    }

    /** The name that a reference leads to. */
    static String name(Schema reference) {
        return reference.getRef().substring(PLACE.length());
    }

    static boolean isObject(Schema schema) {
        return schema.getType() != null && schema.getType().contains(SchemaType.OBJECT);
    }

    static boolean isText(Schema schema) {
        return schema.getType() != null && schema.getType().contains(SchemaType.STRING);
    }

    /** By name; none for a name that the document does not have. */
    static Map<String, Schema> members(OpenAPI document, String name) {
        Schema schema = document.getComponents().getSchemas().get(name);
        return schema == null || schema.getProperties() == null ? Map.of() : schema.getProperties();
    }

    /** The same, to be changed without changing the original. */
    static Schema copy(Schema schema) {
        return OASFactory.createSchema().ref(schema.getRef()).type(schema.getType()).anyOf(schema.getAnyOf()).oneOf(schema.getOneOf())
                .description(schema.getDescription()).format(schema.getFormat()).pattern(schema.getPattern())
                .minLength(schema.getMinLength()).maxLength(schema.getMaxLength())
                .minItems(schema.getMinItems()).maxItems(schema.getMaxItems()).items(schema.getItems())
                .minimum(schema.getMinimum()).maximum(schema.getMaximum()).enumeration(schema.getEnumeration())
                .examples(schema.getExamples()).readOnly(schema.getReadOnly());
    }

    /** The same or null. */
    static Schema nullable(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema().anyOf(List.of(ref(name(schema)), nothing()))
                    .description(schema.getDescription()).readOnly(schema.getReadOnly());
        }
        Schema copy = copy(schema);
        if (schema.getType() != null && !schema.getType().contains(SchemaType.NULL)) {
            copy.addType(SchemaType.NULL);
        }
        return copy;
    }

    private static Schema nothing() {
        return OASFactory.createSchema().addType(SchemaType.NULL);
    }
}

package io.standfirst.resource.document;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;

/**
 * Lists the members that a body may have without effect, so that what was read can be edited and sent back whole:
 * {@code readOnly} in the schema of the body, and in that of the document where they come from. Which they are is said
 * where the reader of JSON is told, by {@link JsonIgnoreProperties} on the writable form.
 */
final class ReadOnlyMembers {

    private static final String NO_EFFECT = "Only read: taken, so that what was read can be sent back, and without effect";
    private static final List<String> FORMS = List.of("Input", "Reference");
    private static final List<String> DOCUMENTS = List.of("Document", "Link", "EntryDocument");

    private final OpenAPI document;
    private final IndexView index;

    ReadOnlyMembers(OpenAPI document, IndexView index) {
        this.document = document;
        this.index = index;
    }

    void add() {
        for (AnnotationInstance ignored : index.getAnnotations(JsonIgnoreProperties.class)) {
            if (ignored.target().kind() == AnnotationTarget.Kind.CLASS) {
                String form = ignored.target().asClass().simpleName();
                Schema schema = document.getComponents().getSchemas().get(form);
                if (schema != null) {
                    List.of(ignored.value().asStringArray()).forEach(member -> add(form, schema, member));
                }
            }
        }
    }

    private void add(String form, Schema schema, String member) {
        Schema shown = shown(form, member);
        if (shown == null) {
            schema.addProperty(member, OASFactory.createSchema().description(NO_EFFECT).readOnly(true));
        } else {
            shown.setReadOnly(true);
            schema.addProperty(member, Schemas.copy(shown).description(NO_EFFECT));
        }
    }

    /** The member of the document that the form is of; null if the form takes it only for the sake of others. */
    private Schema shown(String form, String member) {
        String noun = FORMS.stream().reduce(form, (name, ending) -> name.replace(ending, ""));
        return DOCUMENTS.stream()
                .flatMap(ending -> Stream.of(noun + ending))
                .map(name -> (Map<String, Schema>) Schemas.members(document, name))
                .map(members -> members.get(member))
                .filter(Objects::nonNull)
                .findFirst().orElse(null);
    }
}

package io.standfirst.resource.document;

import static java.util.Map.entry;

import io.standfirst.access.Idempotency;
import io.standfirst.article.quotation.QuotePolicy;
import io.standfirst.http.EnumNames;
import io.standfirst.http.answer.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters that mean the same wherever they stand, and the header that makes a {@code POST} safe to repeat. */
final class Parameters {

    /** The operations whose answers are not kept to be given again: they hold a secret, or are as long as what was sent. */
    private static final Set<String> NOT_KEPT = Set.of("createKey", "createImport", "createWebhook", "rotateWebhookSecret");

    private static final Map<String, String> MEANINGS = Map.ofEntries(
            entry("ref", "The id, or the slug. An old slug redirects."),
            entry("id", "The id."),
            entry("webhook", "The id of the webhook."),
            entry("number", "The revision's number, from 1."),
            entry("slug", "The last part of a problem's `type`."),
            entry("view", "For key holders: working copies, which they see if this is left out, or published editions."),
            entry("quotes", "What becomes of quotes whose words the change would break: it is refused, they lose their"
                    + " place (`detach`), or they take the new words over (`follow`). `"
                    + EnumNames.of(QuotePolicy.REFUSE) + "` if left out."));

    private Parameters() {
    }

    static void complete(Traits traits) {
        if (traits.is(HttpMethod.POST) && !NOT_KEPT.contains(traits.operation().getOperationId())) {
            traits.operation().addParameter(idempotencyKey());
        }
        if (traits.operation().getParameters() != null) {
            traits.operation().getParameters().forEach(Parameters::complete);
            traits.operation().getParameters().stream().filter(parameter -> parameter.getName().equals("format"))
                    .forEach(parameter -> parameter.setSchema(Schemas.text(null).enumeration(formats(traits))));
        }
    }

    private static void complete(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(MEANINGS.get(parameter.getName()));
        }
        if (parameter.getIn() == Parameter.In.HEADER) {
            // One line of text to clients, whatever it is taken apart into here
            parameter.setSchema(Schemas.text(null).minLength(1).maxLength(parameter.getSchema().getMaxLength()));
        }
    }

    /** The names of what the operation answers in. */
    private static List<Object> formats(Traits traits) {
        Content answered = traits.operation().getResponses().getAPIResponse("200").getContent();
        return Arrays.stream(Format.values()).filter(format -> answered.hasMediaType(format.type()))
                .map(format -> (Object) format.parameter()).toList();
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter().in(Parameter.In.HEADER).name(Idempotency.HEADER)
                .description("A text that is new for each request, such as a UUID. Sent again with it, the same request is"
                        + " answered as the first time and not done twice, for 24 hours.")
                .schema(Schemas.text(null).minLength(1).maxLength(255));
    }
}

package io.standfirst.http.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

import io.standfirst.http.ParameterValue;

/**
 * Reads a JSON string in the strict {@link ParameterValue text form} of its type. Jackson's own deserialisers are
 * wider: numbers and local forms for instants, Base64 for UUIDs.
 */
final class TextFormDeserializer<T> extends StdScalarDeserializer<T> {

    private final Class<T> type;

    TextFormDeserializer(Class<T> type) {
        super(type);
        this.type = type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return type.cast(context.handleUnexpectedToken(type, parser));
        }
        String text = parser.getText();
        return ParameterValue.parse(type, text).map(type::cast)
                .orElseThrow(() -> context.weirdStringException(text, type, "not of the form"));
    }
}

package io.standfirst.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.standfirst.article.Span;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** Writes a place as it could be sent; the counterpart of {@link PlaceInputDeserializer}. */
class PlaceInputSerializer extends StdSerializer<PlaceInput> {

    PlaceInputSerializer() {
        super(PlaceInput.class);
    }

    @Override
    public void serialize(PlaceInput place, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (!place.isGiven()) {
            json.writeNull();
            return;
        }
        UUID section = place.section() == null ? null : place.section().id();
        provider.defaultSerializeValue(new Stored(place.part(), section, place.spans()), json);
    }

    /** A place that is stored names its section by id. */
    private record Stored(PlaceInput.Part part, UUID section, List<Span> spans) {
    }
}

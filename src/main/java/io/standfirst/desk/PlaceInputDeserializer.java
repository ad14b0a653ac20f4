package io.standfirst.desk;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.standfirst.article.Span;
import java.io.IOException;
import java.util.List;

/** Tells an absent place from one that is null. */
class PlaceInputDeserializer extends StdDeserializer<PlaceInput> {

    PlaceInputDeserializer() {
        super(PlaceInput.class);
    }

    @Override
    public PlaceInput deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Given given = context.readValue(parser, Given.class);
        if (given.part() == null) {
            var missing = MismatchedInputException.from(parser, PlaceInput.Part.class, "is required");
            missing.prependPath(given, "part");
            throw missing;
        }
        return new PlaceInput(given.part(), given.section(), given.spans());
    }

    @Override
    public PlaceInput getNullValue(DeserializationContext context) {
        return PlaceInput.NOWHERE;
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return PlaceInput.FIND;
    }

    /** What an object holds. */
    private record Given(PlaceInput.Part part, SectionKey section, List<Span> spans) {
    }
}

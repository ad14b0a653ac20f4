package io.standfirst.http.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;

import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

/** Reads JSON bodies for JAX-RS methods, in place of Quarkus' own reader. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, Patch.MERGE_PATCH, Patch.JSON_PATCH})
public class StrictJsonReader implements MessageBodyReader<Object> {

    /** What a method takes if it wants the body as it is. */
    private static final Set<Class<?>> RAW =
            Set.of(String.class, byte[].class, InputStream.class, Reader.class);

    private final StrictJson json;

    StrictJsonReader(StrictJson json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return !RAW.contains(type);
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) {
        return type.equals(Patch.class)
                ? Patch.of(mediaType, json.readTree(readAll(body)))
                : json.read(readAll(body), genericType == null ? type : genericType);
    }

    private static byte[] readAll(InputStream body) {
        try {
            return RawBody.keep(body.readAllBytes());
        } catch (IOException e) {
            throw Problem.of(ProblemType.INVALID_REQUEST, "The body broke off before its end.").exception();
        }
    }
}

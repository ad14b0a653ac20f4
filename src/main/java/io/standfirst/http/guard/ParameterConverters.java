package io.standfirst.http.guard;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.UUID;

import io.standfirst.http.EnumNames;
import io.standfirst.http.ParameterValue;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

/**
 * Reads enums, instants and UUIDs in paths and queries in their {@link ParameterValue text form}. By the time they run
 * on a query, {@link QueryParameters} has refused what is not of the form; in a path, what is not of the form names
 * nothing, hence 404.
 */
@Provider
public class ParameterConverters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type.isEnum() || type == Instant.class || type == UUID.class ? new Converter<>(type) : null;
    }

    private record Converter<T>(Class<T> type) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            return ParameterValue.parse(type, text).map(type::cast)
                    .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception());
        }

        @Override
        public String toString(T value) {
            return value instanceof Enum<?> constant ? EnumNames.of(constant) : value.toString();
        }
    }
}

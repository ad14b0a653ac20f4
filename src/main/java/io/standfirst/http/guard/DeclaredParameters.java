package io.standfirst.http.guard;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jboss.resteasy.reactive.RestQuery;

import io.standfirst.http.ParameterValue;
import io.standfirst.http.Problem;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

/**
 * The query parameters of one resource method: its own and those of its {@link BeanParam} classes, which may inherit
 * them from their superclasses.
 */
final class DeclaredParameters {

    /** Allowed everywhere: to look at an answer with line breaks and indentation. */
    private static final String PRETTY = "pretty";

    private final Map<String, Declaration> declarations = new TreeMap<>();

    /**
     * @param type       of one value
     * @param repeatable whether the parameter may be given more than once
     */
    private record Declaration(Class<?> type, boolean repeatable) {
    }

    private DeclaredParameters() {
        declarations.put(PRETTY, new Declaration(boolean.class, false));
    }

    static DeclaredParameters of(Method method) {
        DeclaredParameters declared = new DeclaredParameters();
        for (Parameter parameter : method.getParameters()) {
            declared.add(parameter, parameter.getName(), parameter.getType(), parameter.getParameterizedType());
        }
        return declared;
    }

    /**
     * Everything that is wrong with a query.
     *
     * @param sent the values of each name
     */
    List<Problem.Error> check(Map<String, List<String>> sent) {
        List<Problem.Error> errors = new ArrayList<>();
        sent.forEach((name, values) -> {
            Declaration declaration = declarations.get(name);
            if (declaration == null) {
                errors.add(error(name, "There is no such query parameter here.", List.copyOf(declarations.keySet())));
            } else if (values.size() > 1 && !declaration.repeatable()) {
                errors.add(error(name, "This query parameter can be given only once.", null));
            } else {
                values.forEach(value -> checkValue(name, declaration.type(), value).ifPresent(errors::add));
            }
        });
        return errors;
    }

    private static Optional<Problem.Error> checkValue(String name, Class<?> type, String value) {
        if (value.isEmpty()) {
            // RESTEasy would take it as left out
            return name.equals(PRETTY) ? Optional.empty()
                    : Optional.of(error(name, "This query parameter has no value. Give one, or leave it out.", null));
        }
        return ParameterValue.parse(type, value).isPresent()
                ? Optional.empty()
                : Optional.of(error(name, "The value of this query parameter must be " + ParameterValue.expected(type)
                        + ".", ParameterValue.allowed(type)));
    }

    private static Problem.Error error(String name, String detail, List<String> allowed) {
        return new Problem.Error(null, name, detail, allowed);
    }

    private void add(AnnotatedElement element, String elementName, Class<?> type, Type genericType) {
        QueryParam queryParam = element.getAnnotation(QueryParam.class);
        RestQuery restQuery = element.getAnnotation(RestQuery.class);
        if (queryParam != null) {
            declare(queryParam.value(), type, genericType);
        } else if (restQuery != null) {
            declare(restQuery.value().isEmpty() ? elementName : restQuery.value(), type, genericType);
        } else if (element.isAnnotationPresent(BeanParam.class)) {
            addFields(type);
        }
    }

    private void addFields(Class<?> type) {
        for (Class<?> declaring = type; declaring != null && declaring != Object.class;
                declaring = declaring.getSuperclass()) {
            for (Field field : declaring.getDeclaredFields()) {
                add(field, field.getName(), field.getType(), field.getGenericType());
            }
        }
    }

    private void declare(String name, Class<?> type, Type genericType) {
        if (Collection.class.isAssignableFrom(type) && genericType instanceof ParameterizedType parameterized
                && parameterized.getActualTypeArguments()[0] instanceof Class<?> item) {
            declarations.put(name, new Declaration(item, true));
        } else {
            declarations.put(name, new Declaration(type, false));
        }
    }
}

package io.standfirst.http.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import io.standfirst.http.ParameterValue;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import io.standfirst.http.ProblemType;

/** Says in the words of this API what Jackson found wrong, without its text and without the value. */
final class BindingError {

    private static final Map<Class<?>, String> PLAIN_TYPES = Map.of(
            String.class, "a string",
            float.class, "a number", Float.class, "a number",
            double.class, "a number", Double.class, "a number",
            BigDecimal.class, "a number");

    private BindingError() {
    }

    /**
     * The mistake that ended the binding.
     *
     * @throws ProblemException if a record's constructor threw one itself
     */
    static Problem.Error of(IOException failure) {
        if (failure.getCause() instanceof ProblemException problem) {
            throw problem;
        }
        if (failure instanceof InvalidDefinitionException) {
            throw new IllegalStateException("Not a type that JSON can be read into", failure);
        }
        String pointer = failure instanceof JsonMappingException mapping ? pointer(mapping.getPath()) : "";
        if (failure instanceof UnrecognizedPropertyException unknown) {
            List<String> allowed = unknown.getKnownPropertyIds().stream().map(Object::toString).sorted().toList();
            return new Problem.Error(pointer, null, "There is no such member here.", allowed);
        }
        if (failure instanceof InvalidNullException) {
            return new Problem.Error(pointer, null, "null is not allowed in a list.", null);
        }
        if (failure instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return wrongType(pointer, mismatch.getTargetType());
        }
        if (failure.getCause() instanceof InputCoercionException overflow) {
            return wrongType(pointer, overflow.getTargetType());
        }
        return new Problem.Error(pointer, null, "This value is not allowed here.", null);
    }

    static Problem.Error wrongType(String pointer, Class<?> target) {
        return new Problem.Error(pointer, null, "Must be " + expected(target) + ".", allowed(target));
    }

    /** A problem whose detail is understood without reading further. */
    static Problem problem(List<Problem.Error> errors) {
        Problem.Error first = errors.get(0);
        String place = first.pointer().isEmpty() ? "The body" : "At `" + first.pointer() + "`";
        String more = errors.size() == 1 ? "" : " `errors` lists " + (errors.size() - 1) + " more.";
        Problem problem = Problem.of(ProblemType.INVALID_BODY, place + ": " + first.detail() + more);
        return errors.stream().reduce(problem, Problem::with, (one, other) -> other);
    }

    private static String expected(Class<?> target) {
        if (PLAIN_TYPES.containsKey(target)) {
            return PLAIN_TYPES.get(target);
        }
        if (Collection.class.isAssignableFrom(target)) {
            return "a list";
        }
        return ParameterValue.isSimple(target) ? ParameterValue.expected(target) : "an object";
    }

    private static List<String> allowed(Class<?> target) {
        return ParameterValue.isSimple(target) ? ParameterValue.allowed(target) : null;
    }

    /** As RFC 6901 writes it. */
    private static String pointer(List<Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (Reference step : path) {
            String name = step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName();
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}

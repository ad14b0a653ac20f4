package io.standfirst.http;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The text forms of simple values, the same in a query, in a path and in JSON strings: integers, booleans, enums in
 * lower case with hyphens, instants (RFC 3339) and UUIDs (RFC 9562). Strict: one form for each value.
 */
public final class ParameterValue {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private static final Set<Class<?>> SIMPLE_TYPES = Set.of(String.class, int.class, Integer.class, long.class,
            Long.class, boolean.class, Boolean.class, Instant.class, UUID.class);

    private ParameterValue() {
    }

    /**
     * @param type String, int, long, boolean, {@link Instant}, {@link UUID}, an enum, or the box of one of these
     * @return empty if the text is not of the type
     * @throws IllegalArgumentException for another type
     */
    public static Optional<Object> parse(Class<?> type, String text) {
        if (type == String.class) {
            return Optional.of(text);
        } else if (type == int.class || type == Integer.class) {
            return attempt(text, Integer::valueOf);
        } else if (type == long.class || type == Long.class) {
            return attempt(text, Long::valueOf);
        } else if (type == boolean.class || type == Boolean.class) {
            return bool(text);
        } else if (type == Instant.class) {
            return Instants.parse(text).map(Object.class::cast);
        } else if (type == UUID.class) {
            return UUID_FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } else if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> EnumNames.of((Enum<?>) constant).equals(text))
                    .map(Object.class::cast)
                    .findFirst();
        }
        throw new IllegalArgumentException("No text form for " + type);
    }

    /** Whether the type has a text form. */
    public static boolean isSimple(Class<?> type) {
        return type.isEnum() || SIMPLE_TYPES.contains(type);
    }

    /** What a value of the type looks like, to complete "must be …". */
    public static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + String.join(", ", EnumNames.of(type));
        } else if (type == Instant.class) {
            return Instants.EXPECTED;
        } else if (type == UUID.class) {
            return "a UUID such as 01976f0e-8c1d-7f3a-9b52-6f1f5d3c2a10";
        } else if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        } else if (type == String.class) {
            return "text";
        }
        return "a whole number";
    }

    /** All values of the type as texts, or null if there is no end of them. */
    public static List<String> allowed(Class<?> type) {
        if (type.isEnum()) {
            return EnumNames.of(type);
        }
        return type == boolean.class || type == Boolean.class ? List.of("true", "false") : null;
    }

    private static Optional<Object> attempt(String text, Function<String, Object> parser) {
        try {
            // Java's parsers also take a plus sign and the digits of other scripts
            return WHOLE_NUMBER.matcher(text).matches() ? Optional.of(parser.apply(text)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> bool(String text) {
        return switch (text) {
            case "true" -> Optional.of(Boolean.TRUE);
            case "false" -> Optional.of(Boolean.FALSE);
            default -> Optional.empty();
        };
    }
}

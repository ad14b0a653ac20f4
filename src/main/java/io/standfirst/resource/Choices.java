package io.standfirst.resource;

import io.standfirst.http.EnumNames;
import io.standfirst.http.Instants;
import io.standfirst.http.ParameterValue;
import io.standfirst.http.Problem;
import io.standfirst.store.Choice;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the values of filters: several are joined by commas and mean any of them; one that begins with a hyphen means
 * none of it.
 */
final class Choices {

    private static final int MAX_VALUES = 100;

    private Choices() {
    }

    /** @param text null for a filter that was not given */
    static Choice<String> texts(String name, String text) {
        if (text == null) {
            return Choice.open();
        }
        String[] values = text.split(",", -1);
        if (values.length > MAX_VALUES) {
            throw Problem.parameter(name, "must not have more than %d values".formatted(MAX_VALUES)).exception();
        }
        Set<String> any = new HashSet<>();
        Set<String> none = new HashSet<>();
        for (String value : values) {
            boolean excluded = value.startsWith("-");
            String bare = excluded ? value.substring(1) : value;
            if (bare.isBlank()) {
                throw Problem.parameter(name, "must be values joined by commas, none of them empty").exception();
            }
            (excluded ? none : any).add(bare);
        }
        return new Choice<>(any, none);
    }

    /** @param usable the constants that may be chosen */
    static <E extends Enum<E>> Choice<E> enums(String name, String text, Class<E> type, Set<E> usable) {
        List<String> allowed = usable.stream().sorted().map(EnumNames::of).toList();
        return texts(name, text).map(value -> ParameterValue.parse(type, value)
                .map(type::cast)
                .filter(usable::contains)
                .orElseThrow(() -> Problem.parameter(name, "must be of " + String.join(", ", allowed), allowed)
                        .exception()));
    }

    /** @param resolve finds the id that an id or a slug means; what means nothing matches nothing */
    static <T> Choice<T> references(String name, String text, Function<String, T> resolve) {
        return texts(name, text).map(resolve);
    }

    /** An instant, or a date, which means its first instant in UTC. */
    static Instant instant(String name, String text) {
        if (text == null) {
            return null;
        }
        return Instants.parse(text)
                .or(() -> Instants.parse(text + "T00:00:00Z"))
                .orElseThrow(() -> Problem.parameter(name, "must be a date such as 2026-03-01 or "
                        + Instants.EXPECTED).exception());
    }
}

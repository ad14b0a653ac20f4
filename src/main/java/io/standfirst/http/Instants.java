package io.standfirst.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Instants as text: RFC 3339 with seconds and an offset, which is the form of ISO 8601 that leaves nothing to guess.
 * The answers of this API always use {@code Z}.
 */
public final class Instants {

    /** To complete "must be …". */
    public static final String EXPECTED = "an instant such as 2026-03-01T09:30:00Z or 2026-03-01T10:30:00+01:00"
            + " (in a query, write + as %2B)";

    private static final Pattern FORM = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");

    private Instants() {
    }

    /**
     * Cut to microseconds, as all instants here are. Empty if the text is not in this form, names a day or time that
     * does not exist (leap seconds included), or lies, in UTC, outside of the years that the form can name.
     */
    public static Optional<Instant> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS))
                    .filter(instant -> FORM.matcher(instant.toString()).matches());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

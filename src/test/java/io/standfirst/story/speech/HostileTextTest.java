package io.standfirst.story.speech;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of a megabyte that are written to keep a server busy. Whatever is quadratic takes minutes at this length. */
class HostileTextTest {

    private static final int LONG = 1_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "“", "”", "«", "„“", "‘a s' ", "\" ", " \"a\" ", "“\" ", "s' ", "'a", "Aa ", "Aa, ", "said ", "he said ",
            "Aa said \"b\" ", "Aa, ", "\"b\" said Aa. ", "the minister ", "the Aa of ", "Aa of ", "according to ", "( ", ". ", "a", "A.", "'s ",
            "Anna Aa said \"b.\"\n", "\n", "\"a\n", "minister ", "\uD800"})
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void readsWithinBounds(String part) {
        assertTrue(Quotations.read(part.repeat(LONG / part.length())).size() <= 2_000);
    }
}

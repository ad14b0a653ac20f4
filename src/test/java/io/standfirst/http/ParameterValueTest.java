package io.standfirst.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterValueTest {

    private enum Relation {
        SAME_STORY
    }

    @Test
    void readsTextForms() {
        assertEquals(Optional.of(-5), ParameterValue.parse(int.class, "-5"));
        assertEquals(Optional.of(true), ParameterValue.parse(Boolean.class, "true"));
        assertEquals(Optional.of(Relation.SAME_STORY), ParameterValue.parse(Relation.class, "same-story"));
        assertEquals(Optional.of(Instant.EPOCH.plusMillis(1)),
                ParameterValue.parse(Instant.class, "1970-01-01T01:00:00.001+01:00"));
    }

    @Test
    void readsWhatInstantsAreWrittenAs() {
        for (Instant instant : List.of(Instant.EPOCH, Instant.parse("2026-03-01T09:30:00.123456Z"))) {
            assertEquals(Optional.of(instant), Instants.parse(instant.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+5", " 5", "5.0", "0x5", "2147483648", "\u0665"})
    void refusesOtherFormsOfNumbers(String text) {
        assertEquals(Optional.empty(), ParameterValue.parse(Integer.class, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-03-01", "2026-03-01T10:30Z", "2026-03-01T10:30:00", "2026-03-01 10:30:00Z",
            "2026-02-29T10:30:00Z", "2026-03-01T24:00:01Z", "2016-12-31T23:59:60Z", "2026-03-01T10:30:00+0100",
            "2026-03-01T10:30:00.Z", "+12026-03-01T10:30:00Z", "2026-03-01t10:30:00z", "2026-03-01T10:30:00+19:00"})
    void refusesOtherFormsOfInstants(String text) {
        assertEquals(Optional.empty(), Instants.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SAME_STORY", "same_story", "Same-Story", ""})
    void refusesOtherFormsOfEnums(String text) {
        assertEquals(Optional.empty(), ParameterValue.parse(Relation.class, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1-1-1", "", "01976f0e8c1d7f3a9b526f1f5d3c2a10",
            "{01976f0e-8c1d-7f3a-9b52-6f1f5d3c2a10}"})
    void refusesOtherFormsOfUuids(String text) {
        assertEquals(Optional.empty(), ParameterValue.parse(UUID.class, text));
    }
}

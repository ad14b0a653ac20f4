package io.standfirst.http.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.standfirst.http.ProblemException;

class EntityTagsTest {

    @ParameterizedTest
    @ValueSource(strings = {"*", " * ", "\"w7-3f2a\"", "\"w7-other\"", "\"w7\"", "\"a,b\" , \"w7-x\"",
            "\"a\",\"w7-x-gzip\"", "\"w7-a\",", ", \t,\"w7-a\" ,, ", "\"a\" , ,\"w7-a\""})
    void matchesViewAndVersion(String header) {
        assertTrue(parse(header).matchesForWrite('w', 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"w70-a\"", "\"w-7\"", "\"p7-a\"", "W/\"w7-a\"", "\"\"", "\"w6-a\", \"w8-a\"", "\"W7-a\""})
    void doesNotMatchOtherViewsAndVersions(String header) {
        assertFalse(parse(header).matchesForWrite('w', 7));
    }

    @Test
    void comparesAllOfTagForRead() {
        EntityTag tag = EntityTag.of('w', 7, new byte[] {1});

        assertTrue(parse(tag.toString()).matches(tag));
        assertTrue(parse("W/" + tag).matches(tag));
        assertFalse(parse(EntityTag.of('w', 7, new byte[] {2}).toString()).matches(tag));
        assertFalse(parse("\"w7\"").matches(tag));
    }

    @Test
    void joinsRepeatedHeaders() {
        assertTrue(EntityTags.parse("If-Match", List.of("\"a\"", "\"w7\"")).orElseThrow().matchesForWrite('w', 7));
        assertEquals(Optional.empty(), EntityTags.parse("If-Match", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "w7", "\"w7", "'w7'", "\"a\" \"b\"", "\"a\",b", ",", "*,\"a\"", "\"a\"b,",
            "w/\"a\"", "\"a b\""})
    void refusesMalformedLists(String header) {
        assertThrows(ProblemException.class, () -> parse(header));
    }

    private static EntityTags parse(String header) {
        return EntityTags.parse("If-Match", List.of(header)).orElseThrow();
    }
}

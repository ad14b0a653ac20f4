package io.standfirst.http.paging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.standfirst.http.ProblemException;

class CursorTest {

    private static final Sort SORT = new Sort("publishedAt", true);

    @Test
    void carriesKeysOfAllTypes() {
        List<Object> keys = Arrays.asList(Instant.parse("2026-03-01T09:30:00.123456Z"), "Zürich \uD83D\uDE00", null,
                UUID.fromString("01976f0e-8c1d-7f3a-9b52-6f1f5d3c2a10"), -5, Long.MIN_VALUE, new byte[] {0, -1});

        Cursor decoded = Cursor.decode(new Cursor(SORT, "f", keys).encode());

        assertEquals(SORT, decoded.sort());
        assertEquals("f", decoded.fingerprint());
        assertEquals(keys.subList(0, 6), decoded.keys().subList(0, 6));
        assertArrayEquals(new byte[] {0, -1}, (byte[]) decoded.keys().get(6));
    }

    @Test
    void refusesEveryChangedCharacter() {
        String encoded = new Cursor(SORT, "f", List.of(1, "a")).encode();

        // The last one holds bits that Base64 does not use
        for (int i = 0; i < encoded.length() - 1; i++) {
            char other = encoded.charAt(i) == 'A' ? 'B' : 'A';
            String changed = encoded.substring(0, i) + other + encoded.substring(i + 1);
            assertThrows(ProblemException.class, () -> Cursor.decode(changed), changed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "!", "AAAAAAAAAAAAAAAAAAAA", "Zm9v IA"})
    void refusesWhatIsNoCursor(String text) {
        assertThrows(ProblemException.class, () -> Cursor.decode(text));
    }

    @Test
    void refusesExcessiveLength() {
        assertThrows(ProblemException.class, () -> Cursor.decode("A".repeat(100_000)));
    }
}

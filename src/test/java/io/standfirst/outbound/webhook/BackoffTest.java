package io.standfirst.outbound.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What failed is sent again later and later, and not at the same instant as everything else that failed. */
class BackoffTest {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(12);

    @Test
    void growsThreefold() {
        assertEquals(Duration.ofSeconds(5), after(1, 0.5));
        assertEquals(Duration.ofSeconds(15), after(2, 0.5));
        assertEquals(Duration.ofSeconds(135), after(4, 0.5));
        assertEquals(LONGEST, after(11, 0.5));
    }

    @Property
    void staysWithinBounds(@ForAll @IntRange(min = 1, max = 10_000) int attempts, @ForAll @DoubleRange(max = 1) double chance) {
        Duration wait = after(attempts, chance);
        assertTrue(wait.compareTo(FIRST.multipliedBy(4).dividedBy(5)) >= 0, wait::toString);
        assertTrue(wait.compareTo(LONGEST.multipliedBy(6).dividedBy(5)) <= 0, wait::toString);
    }

    private static Duration after(int attempts, double chance) {
        return Backoff.after(attempts, FIRST, LONGEST, chance);
    }
}

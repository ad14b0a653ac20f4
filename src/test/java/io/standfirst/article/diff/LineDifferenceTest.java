package io.standfirst.article.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines of a unified diff. */
class LineDifferenceTest {

    @Test
    void showsWhatChangedWithThreeLinesAroundIt() {
        assertEquals(List.of("--- old", "+++ new", "@@ -2,7 +2,8 @@", " b", " c", " d", "-e", "+E", "+E2", " f", " g", " h"),
                LineDifference.unified("old", List.of("a", "b", "c", "d", "e", "f", "g", "h", "i"),
                        "new", List.of("a", "b", "c", "d", "E", "E2", "f", "g", "h", "i")));
    }

    @Test
    void showsAllAsNewToNothing() {
        assertEquals(List.of("--- /dev/null", "+++ new", "@@ -0,0 +1,2 @@", "+a", "+b"),
                LineDifference.unified("/dev/null", List.of(), "new", List.of("a", "b")));
    }

    @Test
    void showsNothingButTheTitlesOfTheSame() {
        assertEquals(List.of("--- old", "+++ new"), LineDifference.unified("old", List.of("a"), "new", List.of("a")));
    }
}

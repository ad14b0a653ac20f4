package io.standfirst.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.testing.Newsroom;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A clock that is put forward and back. */
@QuarkusTest
class ClockJumpsApiTest extends Newsroom {

    private static final Duration JUMP = Duration.ofHours(3);

    @Test
    void doNotReorderChanges() {
        String since = viewer().get("/v1/changes").path("next");
        String first = draft();
        clock.advance(JUMP);
        String second;
        String third;
        try {
            second = draft();
        } finally {
            clock.advance(JUMP.multipliedBy(-2));
        }
        try {
            third = draft();
        } finally {
            clock.advance(JUMP);
        }
        List<String> own = List.of(first, second, third);

        List<String> told = viewer().queryParam("since", since).get("/v1/changes").path("items.id");

        assertEquals(own, told.stream().filter(own::contains).toList());
    }
}

package io.standfirst.change;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Who has read waits for the commits that may have been among it, and for no others. */
class UnderwayTest {

    private final Underway underway = new Underway();

    @Test
    void nothingIsWaitedForIfNothingIsUnderWay() {
        underway.await();
    }

    @Test
    void whatHasBegunIsWaitedFor() throws Exception {
        Underway.Write write = underway.begin();
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(underway::await);
        assertThrows(TimeoutException.class, () -> waiting.get(200, TimeUnit.MILLISECONDS));
        assertFalse(waiting.isDone());
        write.end();
        waiting.get(10, TimeUnit.SECONDS);
    }
}

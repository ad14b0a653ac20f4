package io.standfirst.change;

import static io.standfirst.testing.Stories.uniqueSlug;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.store.Noun;
import io.standfirst.store.SlugRepository;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Together;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A write that the database could not bring into line with another is run again. */
@QuarkusTest
class ContendedWriteApiTest extends Newsroom {

    @Inject
    SlugRepository slugs;

    @Test
    void twoWhoWaitForEachOtherBothEnd() {
        List<String> contended = List.of(uniqueSlug("storm"), uniqueSlug("calm"));
        CountDownLatch bothHaveOne = new CountDownLatch(2);
        AtomicInteger attempts = new AtomicInteger();
        List<Boolean> taken = Together.run(2, number -> log.write(changes -> {
            attempts.incrementAndGet();
            UUID owner = UUID.randomUUID();
            boolean first = slugs.reserve(Noun.ARTICLE, contended.get(number), owner);
            bothHaveOne.countDown();
            waitFor(bothHaveOne);
            return slugs.reserve(Noun.ARTICLE, contended.get(1 - number), owner) && first;
        }).result());
        assertTrue(attempts.get() > 2);
        assertEquals(1, taken.stream().filter(both -> both).count(), "who ended first has both");
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

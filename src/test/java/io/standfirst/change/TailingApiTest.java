package io.standfirst.change;

import static io.standfirst.testing.Stories.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.standfirst.store.ChangeRepository.Row;
import io.standfirst.store.Noun;
import io.standfirst.store.Verb;
import io.standfirst.testing.Newsroom;
import io.standfirst.testing.Together;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A reader who follows the log while many write to it, keeping nothing but the last number seen. */
@QuarkusTest
class TailingApiTest extends Newsroom {

    private static final int WRITERS = 8;
    private static final int ROUNDS = 20;

    @Test
    void missesNothingAndSeesNothingOfWhatWasRolledBack() {
        Reader reader = new Reader();
        AtomicBoolean writing = new AtomicBoolean(true);
        CompletableFuture<Void> tailing = CompletableFuture.runAsync(() -> {
            while (writing.get()) {
                reader.readOn();
            }
        });
        Map<Long, UUID> written = new HashMap<>();
        Together.run(WRITERS, number -> write()).forEach(written::putAll);
        writing.set(false);
        tailing.join();
        reader.readOn();

        assertEquals(WRITERS * ROUNDS, written.size());
        written.forEach((number, article) -> assertEquals(article, reader.seen.get(number)));
        assertEquals(LongStream.rangeClosed(reader.start + 1, reader.last).boxed().toList(), reader.numbers);
        assertEquals(0, reader.speakers);
    }

    @Test
    void meetsASlowWriterBehindTheQuickOnes() throws Exception {
        Reader reader = new Reader();
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        UUID slow = UUID.randomUUID();
        CompletableFuture<Written<UUID>> writing = CompletableFuture.supplyAsync(() -> log.write(changes -> {
            changes.add(Change.ofEntry(clock.instant(), null, Noun.TOPIC, slow, Verb.UPDATED, false, false));
            underWay.countDown();
            return waiting(mayEnd, slow);
        }));
        underWay.await();
        UUID quick = UUID.fromString(draft());
        reader.readOn();
        assertTrue(reader.seen.containsValue(quick) && !reader.seen.containsValue(slow));
        mayEnd.countDown();
        writing.get(10, TimeUnit.SECONDS);
        reader.readOn();
        assertTrue(reader.seen.containsValue(slow));
    }

    private static <T> T waiting(CountDownLatch latch, T result) {
        try {
            latch.await();
            return result;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Creates articles, and in between some that are refused after their speaker was made; says the changes' numbers.
     */
    private Map<Long, UUID> write() {
        Map<Long, UUID> written = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            var created = editorSends(anyStory().json()).post("/v1/articles").then().statusCode(201).extract();
            written.put(Long.valueOf(created.header("Change")), UUID.fromString(created.path("id")));
            editorSends(anyStory().with("slug", created.<String>path("slug")).quote("No comment", unique("Ana")).json())
                    .post("/v1/articles").then().statusCode(409);
        }
        return written;
    }

    /** Follows the log from where it ends now. */
    private final class Reader {

        private final long start = log.last();
        private final Map<Long, UUID> seen = new HashMap<>();
        private final List<Long> numbers = new ArrayList<>();
        private long last = start;
        private long speakers;

        void readOn() {
            for (Row row : log.since(last, 1_000)) {
                seen.put(row.number(), row.id());
                numbers.add(row.number());
                speakers += row.noun() == Noun.SPEAKER ? 1 : 0;
                last = row.number();
            }
        }
    }
}

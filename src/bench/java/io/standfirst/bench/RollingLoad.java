package io.standfirst.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Readers, and writers who create with an {@code Idempotency-Key}, replace and publish. Nobody asks twice by themselves. */
final class RollingLoad {

    private static final long PAUSE_MILLIS = 20;

    private final Api reader;
    private final Api editor;
    private final int readers;
    private final int writers;
    private final ExecutorService crew = Executors.newCachedThreadPool();
    private final Queue<String> created = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicLong reads = new AtomicLong();
    private final AtomicLong writes = new AtomicLong();
    private volatile boolean stopped;

    RollingLoad(int port, int readers, int writers) {
        this.reader = new Api(port, null);
        this.editor = new Api(port, Service.KEY);
        this.readers = readers;
        this.writers = writers;
    }

    private interface Step {
        void run() throws IOException, InterruptedException;
    }

    void start() {
        for (int i = 0; i < readers; i++) {
            int number = i;
            crew.execute(() -> goOn(() -> {
                (number % 2 == 0 ? reader : editor).get("/v1/articles?limit=" + (1 + number)).expect(200);
                reads.incrementAndGet();
            }));
        }
        for (int i = 0; i < writers; i++) {
            crew.execute(() -> goOn(this::write));
        }
    }

    void stop() throws InterruptedException {
        stopped = true;
        crew.shutdown();
        crew.awaitTermination(60, TimeUnit.SECONDS);
    }

    long reads() {
        return reads.get();
    }

    long writes() {
        return writes.get();
    }

    List<String> failures() {
        return new ArrayList<>(failures);
    }

    /** How many that were acknowledged are not there. */
    int missing(Api api) throws IOException, InterruptedException {
        int missing = 0;
        for (String id : created) {
            missing += api.get("/v1/articles/" + id + "?fields=id").status() == 200 ? 0 : 1;
        }
        return missing;
    }

    private void write() throws IOException, InterruptedException {
        Map<String, Object> story = Map.of("headline", "News " + UUID.randomUUID(), "language", "en");
        String id = editor.send("POST", "/v1/articles", story, "Idempotency-Key", UUID.randomUUID().toString()).expect(201)
                .json().path("id").asText();
        created.add(id);
        editor.put("/v1/articles/" + id, Map.of("headline", "News, changed", "language", "en")).expect(200);
        editor.put("/v1/articles/" + id + "/publication", Map.of()).expect(200);
        writes.addAndGet(3);
    }

    private void goOn(Step step) {
        while (!stopped) {
            try {
                step.run();
                Thread.sleep(PAUSE_MILLIS);
            } catch (IOException | IllegalStateException e) {
                failures.add(e.toString());
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}

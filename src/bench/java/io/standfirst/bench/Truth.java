package io.standfirst.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Whether what readers get through the response cache is true while writers publish, edit, schedule and withdraw: each
 * answer was right between its request and its arrival, none is older than one that somebody had before, and a second
 * node over the same database is at most a second behind. Schedules are switched off. Options: {@code --database},
 * {@code --seconds}, {@code --writers}, {@code --readers}, {@code --java}.
 */
final class Truth {

    private static final int ARTICLES_EACH = 3;
    private static final long SECOND = 1_000_000_000L;

    private final List<Timeline> timelines = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong hits = new AtomicLong();
    private final AtomicLong writes = new AtomicLong();
    private volatile long end;

    public static void main(String... arguments) throws Exception {
        Options options = new Options(arguments);
        String kind = options.text("database", "postgresql");
        int seconds = options.number("seconds", 60);
        int writers = options.number("writers", 8);
        int readers = options.number("readers", 64);
        List<String> java = new ArrayList<>(List.of(options.java("-Xmx384m")));
        options.end();
        java.add("-Dstandfirst.appearances.every=off");
        Path directory = Path.of("target/bench/truth-" + kind);
        Corpus.delete(directory);
        Files.createDirectories(directory);
        String[] settings = java.toArray(String[]::new);
        // H2's file belongs to one process
        boolean isShared = kind.equals("postgresql");
        try (Database database = Database.open(kind, directory.resolve("data"));
                Service first = Service.start(database, directory.resolve("log"), settings).awaitReady();
                Service second = isShared
                        ? Service.start(database, Files.createDirectories(directory.resolve("second")).resolve("log"), settings).awaitReady()
                        : null) {
            new Truth().run(first, second, writers, readers, seconds);
        }
        System.exit(0);
    }

    private void run(Service first, Service second, int writers, int readers, int seconds) throws Exception {
        Api api = first.api();
        for (int i = 0; i < writers * ARTICLES_EACH; i++) {
            ids.add(api.post("/v1/articles", story(0)).expect(201).json().path("id").asText());
            Timeline timeline = new Timeline();
            timeline.shows(Timeline.MISSING, 0, 0);
            timelines.add(timeline);
        }
        end = System.nanoTime() + seconds * SECOND;
        Crew.run(writers + readers, number -> number < writers
                ? () -> write(first.api(), number)
                : () -> read(number % 4 == 0 && second != null ? second : first, new Random(number), number % 4 == 0 && second != null));
        System.out.printf("%,d answers to readers, %,d of them kept ones, during %,d writes: all true%n", answers.get(), hits.get(),
                writes.get());
    }

    private Void write(Api api, int writer) throws Exception {
        Random random = new Random(writer);
        int[] versions = new int[ARTICLES_EACH];
        while (System.nanoTime() < end) {
            int own = random.nextInt(ARTICLES_EACH);
            int article = writer * ARTICLES_EACH + own;
            int version = ++versions[own];
            api.put("/v1/articles/" + ids.get(article), story(version)).expect(200);
            switch (random.nextInt(4)) {
                case 0 -> schedule(api, article, version);
                case 1 -> {
                    publish(api, article, version);
                    step(article, Timeline.WITHDRAWN, () ->
                            api.put("/v1/articles/" + ids.get(article) + "/withdrawal", Map.of("reason", "Wrong")).expect(200));
                    step(article, "v" + version, () ->
                            api.send("DELETE", "/v1/articles/" + ids.get(article) + "/withdrawal", null).expect(200));
                }
                case 2 -> {
                    publish(api, article, version);
                    step(article, Timeline.MISSING, () ->
                            api.send("DELETE", "/v1/articles/" + ids.get(article) + "/publication", null).expect(200));
                }
                default -> publish(api, article, version);
            }
        }
        return null;
    }

    private void publish(Api api, int article, int version) throws Exception {
        step(article, "v" + version, () -> api.put("/v1/articles/" + ids.get(article) + "/publication", Map.of()).expect(200));
    }

    /** Appears by itself. */
    private void schedule(Api api, int article, int version) throws Exception {
        Instant at = Instant.now().plus(Duration.ofMillis(1500));
        long visible = System.nanoTime() + Duration.between(Instant.now(), at).toNanos();
        // The two clocks that tell it are read one after the other; and a slow write may end after the instant
        timelines.get(article).begin("v" + version, visible - SECOND / 100);
        api.put("/v1/articles/" + ids.get(article) + "/publication", Map.of("at", at.toString())).expect(200);
        timelines.get(article).confirm(Math.max(visible, System.nanoTime()) + SECOND / 100);
        writes.incrementAndGet();
        Thread.sleep(Math.max(0, (visible - System.nanoTime()) / 1_000_000 + 20));
    }

    private interface Write {
        void run() throws Exception;
    }

    private void step(int article, String shown, Write write) throws Exception {
        long begun = System.nanoTime();
        Timeline timeline = timelines.get(article);
        // Readers may see it from now on; that it must be seen is known when the writer has got the answer
        timeline.begin(shown, begun);
        write.run();
        timeline.confirm(System.nanoTime());
        writes.incrementAndGet();
    }

    private Void read(Service service, Random random, boolean isSecond) throws Exception {
        Api api = new Api(service.port(), null);
        while (System.nanoTime() < end) {
            int article = random.nextInt(ids.size());
            Timeline timeline = timelines.get(article);
            int before = timeline.newest();
            long asked = System.nanoTime();
            Api.Answer answer = api.get("/v1/articles/" + ids.get(article)).expect(200, 404, 410);
            long answered = System.nanoTime();
            String shown = answer.status() == 200 ? answer.json().path("headline").asText() : Integer.toString(answer.status());
            if (!timeline.wasTrue(shown, asked, answered, isSecond ? SECOND : 0)) {
                throw new IllegalStateException("%s on the %s node between %d and %d, but: %s".formatted(
                        shown, isSecond ? "second" : "first", asked, answered, timeline.last()));
            }
            if (answer.status() == 200 && !isSecond) {
                int version = Integer.parseInt(shown.substring(1));
                if (version < before) {
                    throw new IllegalStateException("v" + version + " after somebody had v" + before);
                }
                timeline.had(version);
            }
            answers.incrementAndGet();
            if (answer.headers().getOrDefault("Cache-Status", "").endsWith("hit")) {
                hits.incrementAndGet();
            }
        }
        return null;
    }

    private static Map<String, Object> story(int version) {
        return Map.of("headline", "v" + version, "language", "en",
                "sections", List.of(Map.of("body", "This is version " + version + ".")));
    }
}

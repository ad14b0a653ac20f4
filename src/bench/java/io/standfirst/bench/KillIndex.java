package io.standfirst.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writers and publishers, and {@code kill -9} while what they write is indexed, every second time while the index is made anew.
 * After each restart the index has to catch up by itself; then it is held against the database, entry by entry. Ends with 1 if
 * they differ. Options: {@code --database}, {@code --kills}, {@code --writes} before each, {@code --java}.
 */
final class KillIndex {

    private static final int WRITERS = 3;
    private static final int PUBLISHERS = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Database database;
    private final Path log;
    private final String[] java;
    private final Ledger ledger = new Ledger();
    private final Random random = new Random(5);

    private KillIndex(Database database, Path log, String... java) {
        this.database = database;
        this.log = log;
        this.java = java;
    }

    public static void main(String... arguments) throws Exception {
        Options options = new Options(arguments);
        String kind = options.text("database", "h2");
        int kills = options.number("kills", 20);
        int writes = options.number("writes", 100);
        String[] java = options.java("-Xmx512m");
        options.end();
        Path directory = Path.of("target/bench/killIndex-" + kind).toAbsolutePath();
        Corpus.delete(directory);
        Files.createDirectories(directory);
        try (Database database = Database.open(kind, directory.resolve("data"))) {
            KillIndex fire = new KillIndex(database, directory.resolve("log"), java);
            int different = 0;
            for (int kill = 1; kill <= kills; kill++) {
                different += fire.fire(kill, writes);
            }
            System.out.printf("%d kills: %d differences between index and database%n", kills, different);
            System.exit(different > 0 ? 1 : 0);
        }
    }

    /** How many differences there are after one kill. */
    private int fire(int kill, int writes) throws Exception {
        boolean isRebuilt = kill % 2 == 0;
        Service service = Service.start(database, log, java).awaitReady();
        awaitSearch(service.api(), kill + " before");
        writeUntilKilled(service, ledger.acknowledged() + writes + random.nextInt(writes), isRebuilt);
        long begin = System.nanoTime();
        Duration behind;
        try (Service next = Service.start(database, log, java).awaitReady()) {
            awaitSearch(next.api(), kill + " after");
            behind = Duration.ofNanos(System.nanoTime() - begin);
        }
        IndexComparison comparison = new IndexComparison(database, Service.searchDirectory(database, log));
        List<String> differences = comparison.differences();
        differences.forEach(difference -> System.out.println("  " + difference));
        System.out.printf("kill %d%s: %,d entries, %d differ; search was back after %.1f s%n", kill,
                isRebuilt ? " while made anew" : "", comparison.entries(), differences.size(), behind.toMillis() / 1000.0);
        return differences.size();
    }

    private void writeUntilKilled(Service service, long enough, boolean isRebuilt) throws InterruptedException {
        Thread killer = new Thread(() -> kill(service, enough, isRebuilt));
        killer.setDaemon(true);
        killer.start();
        Crew.run(WRITERS + PUBLISHERS, number -> number < WRITERS
                ? new KillWriter(service.api(), ledger, random.nextLong())
                : new KillPublisher(service.api(), random.nextLong()));
        killer.join();
    }

    private void kill(Service service, long enough, boolean isRebuilt) {
        try {
            while (ledger.acknowledged() < enough) {
                Thread.sleep(5);
            }
            if (isRebuilt) {
                service.api().post("/v1/search/rebuild", Map.of());
                Thread.sleep(random.nextInt(500));
            }
            service.kill();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until the last change can be found: one that is made for it. */
    private static void awaitSearch(Api api, String name) throws IOException, InterruptedException {
        String change = api.post("/v1/topics", Map.of("name", "Kill " + name)).expect(201).headers().get("Change");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (api.get("/v1/search?q=kill&after=" + change).expect(200, 503).status() != 200) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Search has not caught up within " + PATIENCE);
            }
            Thread.sleep(100);
        }
    }
}

package io.standfirst.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The disk of the database full: writes are answered with 507 or 503, reads go on, and when there is room again writes
 * succeed within fifteen seconds. Ends with 1 if not. Needs root, to mount a small disk. Options: {@code --database},
 * {@code --java}.
 */
final class DiskFull {

    private static final int MEGABYTES = 96;
    private static final long LEFT = 1_000_000;
    private static final int MOST_WRITES = 2_000;
    private static final int AFTERWARDS = 40;
    private static final long RECOVERY_NANOS = 15_000_000_000L;
    private static final long A_WHILE_MILLIS = 3_000;

    private final Api api;
    private final boolean isH2;
    private final List<String> wrong = new ArrayList<>();
    private int number;

    private DiskFull(Api api, boolean isH2) {
        this.api = api;
        this.isH2 = isH2;
    }

    public static void main(String... arguments) throws Exception {
        Options options = new Options(arguments);
        String kind = options.text("database", "postgresql");
        String[] java = options.java("-Xmx256m");
        options.end();
        Path directory = Path.of("target/bench/disk-full-" + kind).toAbsolutePath();
        Corpus.delete(directory);
        Files.createDirectories(directory);
        boolean isH2 = kind.equals("h2");
        List<String> wrong;
        try (SmallDisk disk = new SmallDisk(directory.resolve("small"), MEGABYTES);
                Database database = Database.open(kind, isH2 ? disk.path("data") : directory.resolve("data"))) {
            if (!isH2) {
                moveTables(database, disk.path("tables"));
            }
            try (Service service = Service.start(database, directory.resolve("log"), java).awaitReady()) {
                DiskFull test = new DiskFull(service.api(), isH2);
                test.run(disk);
                wrong = test.wrong;
            }
        }
        wrong.forEach(line -> System.out.println("  " + line));
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    /** The log of PostgreSQL stays elsewhere, as it should: without it the server ends itself. */
    private static void moveTables(Database database, Path directory) throws IOException, SQLException {
        Files.createDirectories(directory);
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute("create tablespace small location '" + directory + "'");
            statement.execute("alter database postgres set default_tablespace = small");
        }
    }

    private void run(SmallDisk disk) throws Exception {
        for (int i = 0; i < AFTERWARDS; i++) {
            write().expect(201);
        }
        disk.fill(LEFT);
        int before = 0;
        while (before < MOST_WRITES && write().status() == 201) {
            before++;
        }
        Thread.sleep(A_WHILE_MILLIS);
        Map<Integer, Integer> writes = new TreeMap<>();
        Map<Integer, Integer> reads = new TreeMap<>();
        for (int i = 0; i < AFTERWARDS; i++) {
            Api.Answer answer = write();
            writes.merge(answer.status(), 1, Integer::sum);
            check(answer);
            reads.merge(api.get("/v1/articles?limit=5").status(), 1, Integer::sum);
        }
        disk.empty();
        long emptied = System.nanoTime();
        while (write().status() != 201 && System.nanoTime() - emptied < 2 * RECOVERY_NANOS) {
            Thread.sleep(100);
        }
        long recovery = System.nanoTime() - emptied;
        System.out.printf("full after %d writes; then writes %s, reads %s; writes again %.1f s after there is room%n", before, writes,
                reads, recovery / 1e9);
        if (writes.getOrDefault(507, 0) + writes.getOrDefault(503, 0) == 0) {
            wrong.add("the disk was not full");
        }
        // H2 is away for a moment after each write that failed
        if (!reads.containsKey(200) || !(isH2 ? Set.of(200, 503, 507) : Set.of(200)).containsAll(reads.keySet())) {
            wrong.add("reads did not go on: " + reads);
        }
        if (recovery > RECOVERY_NANOS) {
            wrong.add("no write succeeded for long");
        }
    }

    private void check(Api.Answer answer) {
        boolean isRefused = answer.status() == 507 || answer.status() == 503;
        if (isRefused && !answer.headers().containsKey("Retry-After") || !isRefused && answer.status() != 201) {
            wrong.add(answer.status() + " " + new String(answer.body()));
        }
    }

    private Api.Answer write() throws IOException, InterruptedException {
        String body = "The harbour is full of stories. ".repeat(600) + number++;
        return api.post("/v1/articles", Map.of("headline", "Story " + number, "language", "en",
                "sections", List.of(Map.of("body", body))));
    }
}

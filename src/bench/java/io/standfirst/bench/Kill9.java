package io.standfirst.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Four writers, and {@code kill -9} in the midst of it, again and again: of the service, on PostgreSQL in turn of the
 * database. Nothing acknowledged may be missing, nothing may be half there, the log has no gaps. Ends with 1 if so.
 * Options: {@code --database}, {@code --kills}, {@code --writes} before each, {@code --java}, {@code --lazy true} for
 * H2 that writes commits later, which has to fail.
 */
final class Kill9 {

    private static final int WRITERS = 4;
    private static final Duration RESTART = Duration.ofSeconds(10);

    private final Database database;
    private final Path log;
    private final String[] java;
    private final Ledger ledger = new Ledger();
    private final Random random = new Random(9);
    private Service service;
    private volatile boolean killed;
    private int lost;
    private int slow;

    private Kill9(Database database, Path log, String... java) {
        this.database = database;
        this.log = log;
        this.java = java;
    }

    public static void main(String... arguments) throws Exception {
        Options options = new Options(arguments);
        String kind = options.text("database", "h2");
        int kills = options.number("kills", 20);
        int writes = options.number("writes", 100);
        boolean lazy = options.flag("lazy");
        String[] java = options.java("-Xmx512m");
        options.end();
        Path directory = Path.of("target/bench/kill9-" + kind).toAbsolutePath();
        Corpus.delete(directory);
        Files.createDirectories(directory);
        Path data = directory.resolve("data");
        try (Database database = lazy ? new H2(data, H2.LAZY) : Database.open(kind, data)) {
            Kill9 fire = new Kill9(database, directory.resolve("log"), java);
            fire.run(kills, writes);
            String gaps = ChangeNumbers.check(database);
            System.out.printf("%,d acknowledged writes, %d kills: %d lost or half; %d restarts over %d s; %s%n",
                    fire.ledger.acknowledged(), kills, fire.lost, fire.slow, RESTART.toSeconds(), gaps);
            System.exit(fire.lost > 0 || fire.slow > 0 || gaps.startsWith("gaps") ? 1 : 0);
        }
    }

    private void run(int kills, int writes) throws Exception {
        service = Service.start(database, log, java).awaitReady();
        for (int kill = 1; kill <= kills; kill++) {
            String what = fire(kill, writes);
            int before = lost;
            for (String article : new Witness(service.api()).wrong(ledger)) {
                System.out.println("  " + article);
                lost++;
            }
            System.out.printf("kill %d: %,d acknowledged so far, %d lost or half, %s%n",
                    kill, ledger.acknowledged(), lost - before, what);
        }
        service.close();
    }

    /** Lets them write, kills, and has everything run again. */
    private String fire(int kill, int writes) throws Exception {
        List<KillWriter> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(new KillWriter(service.api(), ledger, random.nextLong()));
        }
        List<String> told = new ArrayList<>();
        killed = false;
        long enough = ledger.acknowledged() + writes + random.nextInt(writes);
        Thread killer = new Thread(() -> told.add(kill(kill, enough)));
        killer.setDaemon(true);
        killer.start();
        Crew.run(WRITERS, writers::get);
        if (!killed) {
            throw new IllegalStateException("The service failed before it was killed: " + service.lastWords());
        }
        killer.join();
        return told.get(0) + revive();
    }

    private String kill(int kill, long enough) {
        try {
            while (ledger.acknowledged() < enough) {
                Thread.sleep(5);
            }
            killed = true;
            if (kill % 2 == 0 && database instanceof Postgresql postgresql) {
                postgresql.kill();
                long begin = System.nanoTime();
                postgresql.start();
                return "database killed and back after %.1f s, ".formatted((System.nanoTime() - begin) / 1e9);
            }
            service.kill();
            return "service killed, ";
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String revive() throws Exception {
        long begin = System.nanoTime();
        if (!service.runs()) {
            service = Service.start(database, log, java);
        }
        service.awaitReady();
        Duration restart = Duration.ofNanos(System.nanoTime() - begin);
        slow += restart.compareTo(RESTART) > 0 ? 1 : 0;
        return "first 200 after %.1f s".formatted(restart.toMillis() / 1000.0);
    }
}

package io.standfirst.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Two nodes on one PostgreSQL behind nginx, each told to stop and started again in turn, under readers and writers: no
 * request fails, nothing that was acknowledged is missing, and what was scheduled is told once. Ends with 1 if not. Options:
 * {@code --rounds}, {@code --readers}, {@code --writers}, {@code --java}.
 */
final class Rolling {

    private static final int NODES = 2;
    private static final int SCHEDULED = 60;
    private static final long A_WHILE_MILLIS = 5_000;

    private final Database database;
    private final Path directory;
    private final String[] java;
    private final List<Integer> ports = List.of(Ports.free(), Ports.free());
    private final Service[] nodes = new Service[NODES];

    private Rolling(Database database, Path directory, String... java) {
        this.database = database;
        this.directory = directory;
        this.java = java;
    }

    public static void main(String... arguments) throws Exception {
        Options options = new Options(arguments);
        int rounds = options.number("rounds", 2);
        int readers = options.number("readers", 12);
        int writers = options.number("writers", 4);
        String[] java = options.java("-Xmx256m");
        options.end();
        Path directory = Path.of("target/bench/rolling").toAbsolutePath();
        Corpus.delete(directory);
        Files.createDirectories(directory);
        boolean isWell;
        try (Postgresql database = new Postgresql(directory.resolve("data"))) {
            Rolling rolling = new Rolling(database, directory, java);
            isWell = rolling.run(rounds, readers, writers);
            rolling.stop();
        }
        System.exit(isWell ? 0 : 1);
    }

    private boolean run(int rounds, int readers, int writers) throws Exception {
        start(0);
        start(1);
        try (Balancer balancer = new Balancer(directory.resolve("nginx"), ports)) {
            Api api = new Api(balancer.port(), Service.KEY);
            schedule(api);
            RollingLoad load = new RollingLoad(balancer.port(), readers, writers);
            load.start();
            Thread.sleep(A_WHILE_MILLIS);
            for (int round = 0; round < rounds * NODES; round++) {
                restart(round % NODES);
            }
            Thread.sleep(A_WHILE_MILLIS);
            load.stop();
            int twice = toldTwice();
            int missing = load.missing(api);
            System.out.printf("%,d answers to readers, %,d writes, during %d restarts; failed %d; lost %d; told twice or never %d%n",
                    load.reads(), load.writes(), rounds * NODES, load.failures().size(), missing, twice);
            load.failures().stream().limit(20).forEach(failure -> System.out.println("  " + failure));
            return load.failures().isEmpty() && missing == 0 && twice == 0;
        }
    }

    /** To appear one after the other, whoever is there. */
    private void schedule(Api api) throws Exception {
        for (int i = 0; i < SCHEDULED; i++) {
            String id = api.post("/v1/articles", Map.of("headline", "Later " + i, "language", "en")).expect(201).json()
                    .path("id").asText();
            api.put("/v1/articles/" + id + "/publication", Map.of("at", Instant.now().plusSeconds(10 + i / 2).toString()))
                    .expect(200);
        }
    }

    private int toldTwice() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("""
                        select count(*) from change s where s.verb = 'SCHEDULED' and 1 <> (
                            select count(*) from change c where c.article_id = s.article_id and c.verb = 'APPEARED')
                        """)) {
            result.next();
            return result.getInt(1);
        }
    }

    private void start(int node) throws Exception {
        Path log = Files.createDirectories(directory.resolve("node" + node)).resolve("log");
        nodes[node] = Service.startAt(ports.get(node), database, log, java).awaitReady();
    }

    private void restart(int node) throws Exception {
        long begun = System.nanoTime();
        nodes[node].close();
        double stopped = (System.nanoTime() - begun) / 1e9;
        start(node);
        System.out.printf("node %d stopped within %.1f s, was back after %.1f s%n", node, stopped, (System.nanoTime() - begun) / 1e9);
        Thread.sleep(A_WHILE_MILLIS);
    }

    private void stop() {
        for (Service node : nodes) {
            node.close();
        }
    }
}

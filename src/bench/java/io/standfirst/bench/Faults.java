package io.standfirst.bench;

import io.standfirst.bench.FaultyProxy.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The database away, hanging, slow and resetting, under load. While a fault lasts, every request has an answer within ten
 * seconds, a good one or 503 with {@code Retry-After} and a problem; kept answers are given, health answers at once,
 * liveness up, readiness down; and fifteen seconds after it all is as before. Ends with 1 if not. Options: {@code --seconds}
 * of each fault, {@code --only} some, {@code --readers}, {@code --writers}, {@code --java}.
 */
final class Faults {

    private static final double LONGEST_PROBE = 2;
    private static final double LONGEST_ANSWER = 10;
    private static final double LONGEST_RECOVERY = 15;
    private static final long A_WHILE_MILLIS = 3_000;
    private static final long PAUSE_MILLIS = 100;

    private final FaultLoad load;
    private final Probes probes;
    private final FaultyProxy proxy;
    private final List<String> wrong = new ArrayList<>();

    private Faults(FaultLoad load, Probes probes, FaultyProxy proxy) {
        this.load = load;
        this.probes = probes;
        this.proxy = proxy;
    }

    /** The database behind the proxy. */
    private record Behind(FaultyProxy proxy, Database database) implements Database {

        @Override
        public String url() {
            return "jdbc:postgresql://" + Ports.HOST + ":" + proxy.port() + "/postgres";
        }

        @Override
        public String user() {
            return database.user();
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url(), user(), "");
        }

        @Override
        public void close() {
            // It is closed by whoever opened it
        }
    }

    public static void main(String... arguments) throws Exception {
        Options options = new Options(arguments);
        int seconds = options.number("seconds", 30);
        List<Fault> only = Arrays.stream(options.text("only", "refuse,hang,delay,reset").split(","))
                .map(name -> Fault.valueOf(name.toUpperCase(Locale.ROOT))).toList();
        int readers = options.number("readers", 16);
        int writers = options.number("writers", 4);
        String[] java = options.java("-Xmx384m");
        options.end();
        Path directory = Path.of("target/bench/faults").toAbsolutePath();
        Corpus.delete(directory);
        Files.createDirectories(directory);
        try (Postgresql database = new Postgresql(directory.resolve("data"));
                FaultyProxy proxy = new FaultyProxy(database.port());
                Service service = Service.start(new Behind(proxy, database), directory.resolve("log"), java).awaitReady()) {
            FaultLoad load = new FaultLoad(service, readers, writers, PAUSE_MILLIS);
            Faults faults = new Faults(load, new Probes(service.port(), load.keptPath()), proxy);
            faults.run(only, seconds);
            faults.wrong.forEach(line -> System.out.println("  " + line));
            System.out.printf("threads %d, resident %d MB; %d wrong%n", service.threads(), service.residentMegabytes(),
                    faults.wrong.size());
            System.exit(faults.wrong.isEmpty() && service.runs() ? 0 : 1);
        }
    }

    private void run(List<Fault> only, int seconds) throws Exception {
        load.start();
        probes.start();
        Thread.sleep(A_WHILE_MILLIS);
        check("before", load.take(), true);
        probes.take();
        for (Fault fault : only) {
            inflict(fault, seconds);
        }
        load.stop();
        probes.stop();
    }

    private void inflict(Fault fault, int seconds) throws Exception {
        String name = fault.name().toLowerCase(Locale.ROOT);
        proxy.set(fault);
        Thread.sleep(seconds * 1000L);
        FaultLoad.Summary during = load.take();
        Probes.Summary health = probes.take();
        proxy.set(Fault.NONE);
        long ended = System.nanoTime();
        Thread.sleep((long) (LONGEST_RECOVERY * 1000));
        FaultLoad.Summary after = load.take();
        double recovery = Math.max(0, (Math.max(after.lastFailure(), probes.take().lastDown()) - ended) / 1e9);
        System.out.printf("%-6s %s; kept ones %s; %s; recovered after %.1f s%n", name, during, health.kept(), health, recovery);
        check(name, during, false);
        wrong.addAll(health.wrong(name, fault != Fault.DELAY, LONGEST_PROBE));
        Thread.sleep(A_WHILE_MILLIS);
        check("after " + name, load.take(), true);
        probes.take();
    }

    private void check(String when, FaultLoad.Summary summary, boolean isWell) {
        if (summary.answers() == 0) {
            wrong.add(when + ": nobody got an answer");
        }
        summary.strange().forEach(strange -> wrong.add(when + ": " + strange));
        if (summary.slowest() > LONGEST_ANSWER) {
            wrong.add("%s: an answer took %.1f s".formatted(when, summary.slowest()));
        }
        if (isWell && summary.refused() > 0) {
            wrong.add(when + ": %d of %d got 503".formatted(summary.refused(), summary.answers()));
        }
    }
}

package io.standfirst.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged service, in a process of its own. */
final class Service implements AutoCloseable {

    static final String KEY = "bench-key-of-an-administrator";

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long TICKS_A_SECOND = 100;

    private final Process process;
    private final int port;
    private final Path log;
    private final long startedAt = System.nanoTime();

    private Service(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts it, without waiting for an answer.
     *
     * @param log     where its output goes
     * @param options of the Java machine
     */
    static Service start(Database database, Path log, String... options) throws IOException {
        return startAt(Ports.free(), database, log, options);
    }

    /** The same on a port that is known before. */
    static Service startAt(int port, Database database, Path log, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", JAR.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(Map.of(
                "STANDFIRST_DATABASE_URL", database.url(), "STANDFIRST_DATABASE_USERNAME", database.user(),
                "STANDFIRST_ADMIN_KEY", KEY,
                "STANDFIRST_SEARCH_DIRECTORY", searchDirectory(database, log).toString(),
                "QUARKUS_HTTP_HOST", Ports.HOST, "QUARKUS_HTTP_PORT", Integer.toString(port)));
        Service service = new Service(builder.start(), port, log);
        Runtime.getRuntime().addShutdownHook(new Thread(service::kill));
        return service;
    }

    /** One for each database, so that a restarted service finds its own again. */
    static Path searchDirectory(Database database, Path log) {
        return log.toAbsolutePath().resolveSibling("search-" + Integer.toHexString(database.url().hashCode()));
    }

    /** Waits for the first answer of 200. */
    Service awaitReady() throws IOException, InterruptedException {
        Api api = new Api(port, null);
        while (System.nanoTime() - startedAt < PATIENCE.toNanos()) {
            if (!process.isAlive()) {
                break;
            }
            if (listens() && api.get("/v1/articles?limit=1").status() == 200) {
                return this;
            }
            Thread.sleep(10);
        }
        throw new IllegalStateException("The service does not answer; it says in " + log + ":\n" + lastWords());
    }

    /** Waits until everything can be found: an index that is made anew takes the processor from what is measured. */
    Service awaitSearch() throws IOException, InterruptedException {
        Api api = new Api(port, null);
        while (api.get("/v1/search?q=harbour").expect(200, 503).status() != 200) {
            Thread.sleep(500);
        }
        return this;
    }

    /** Time since the start of the process. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    int port() {
        return port;
    }

    /** A client with the key of an administrator. */
    Api api() {
        return new Api(port, KEY);
    }

    /** What the process has used of the processors so far. */
    Duration cpu() throws IOException {
        String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Duration.ofMillis((Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 1000 / TICKS_A_SECOND);
    }

    /** Resident memory, in megabytes of 1,048,576 bytes. */
    long residentMegabytes() throws IOException {
        return status("VmRSS:") / 1024;
    }

    /** Of the process. */
    long threads() throws IOException {
        return status("Threads:");
    }

    private long status(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst().orElseThrow();
    }

    String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }

    boolean runs() {
        return process.isAlive();
    }

    /** {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Lets it stop by itself, so that the database's file is whole. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(Ports.HOST, port), 200);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

package io.standfirst.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A real OpenSearch, in a process of its own, of the jars that the build's profile {@code opensearch} has put aside: they
 * must not meet those of the service.
 */
public final class TestOpenSearch {

    private static final Path JARS = Path.of("target/opensearch/jars");
    /** The runner takes no others. */
    private static final int FIRST_PORT = 9210;
    private static final int LAST_PORT = 9290;
    private static final int ATTEMPTS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static TestOpenSearch running;

    private final Path home = Path.of("target/opensearch", UUID.randomUUID().toString());
    private final int port = freePort();
    private final Thread end = new Thread(this::kill);
    private Process process;

    private TestOpenSearch() {
        Runtime.getRuntime().addShutdownHook(end);
    }

    /** Whether the suite runs on it. */
    public static boolean isWanted() {
        return "opensearch".equals(System.getProperty("standfirst.test.search"));
    }

    /** The one of this process. */
    public static synchronized TestOpenSearch running() {
        if (running == null) {
            running = new TestOpenSearch();
            running.start();
        }
        return running;
    }

    /** For a service whose indexes are its own. */
    Map<String, String> settings() {
        return Map.of(
                "standfirst.search.backend", "opensearch",
                "standfirst.search.opensearch.hosts", "http://127.0.0.1:" + port,
                "standfirst.search.opensearch.prefix", "test-" + UUID.randomUUID());
    }

    /** With what it had when it was killed. */
    public void start() {
        try {
            Path config = Files.createDirectories(home.resolve("node_1/config"));
            Files.writeString(config.resolve("opensearch.yml"), """
                    network.host: 127.0.0.1
                    indices.query.bool.max_clause_count: 16384
                    cluster.routing.allocation.disk.threshold_enabled: false
                    """);
            process = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", JARS + "/*",
                    "org.codelibs.opensearch.runner.OpenSearchRunner", "-basePath", home.toString(), "-numOfNode", "1",
                    // The node is the first, and that is added
                    "-baseHttpPort", String.valueOf(port - 1), "-clusterName", home.getFileName().toString())
                    .redirectErrorStream(true).redirectOutput(home.resolve("log").toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long last = System.nanoTime() + PATIENCE.toNanos();
        while (!isListening()) {
            assertTrue(process.isAlive() && System.nanoTime() < last, () -> "OpenSearch does not start, see " + home);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    public void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    private boolean isListening() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() {
        return new Random().ints(FIRST_PORT, LAST_PORT + 1).limit(ATTEMPTS).filter(TestOpenSearch::isFree).findFirst().orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}

package io.standfirst.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Readers who ask for one thing after the other on connections that stay, with next to no cost of their own. */
final class Load {

    private final int port;
    private final int connections;
    private final Function<RandomGenerator, String> paths;

    /** @param paths what is asked for next */
    Load(int port, int connections, Function<RandomGenerator, String> paths) {
        this.port = port;
        this.connections = connections;
        this.paths = paths;
    }

    /** What came of it. */
    record Outcome(long answers, long bytes) {
    }

    /** @throws IllegalStateException if a single answer is not a whole one of status 200 */
    Outcome run(double seconds) throws InterruptedException {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        List<Outcome> each = Crew.run(connections, number -> () -> reader(new Random(number), end));
        return new Outcome(each.stream().mapToLong(Outcome::answers).sum(), each.stream().mapToLong(Outcome::bytes).sum());
    }

    private Outcome reader(Random random, long end) throws IOException {
        long answers = 0;
        long bytes = 0;
        try (Socket socket = new Socket(Ports.HOST, port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            OutputStream out = socket.getOutputStream();
            while (System.nanoTime() < end) {
                String path = paths.apply(random);
                out.write(("GET " + path + " HTTP/1.1\r\nHost: bench\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                int length = head(in, path);
                in.skipNBytes(length);
                answers++;
                bytes += length;
            }
        }
        return new Outcome(answers, bytes);
    }

    private static int head(InputStream in, String path) throws IOException {
        String status = line(in);
        if (!status.startsWith("HTTP/1.1 200 ")) {
            throw new IllegalStateException(path + ": " + status);
        }
        int length = -1;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        if (length < 0) {
            throw new IllegalStateException(path + ": no Content-Length");
        }
        return length;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The connection ended");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}

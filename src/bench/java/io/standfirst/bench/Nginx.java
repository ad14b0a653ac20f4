package io.standfirst.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;

/** nginx (of Debian's {@code nginx-light}), serving files on a free port; what a static file costs. */
final class Nginx implements AutoCloseable {

    private static final String SETTINGS = """
            worker_processes 2;
            daemon off;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            events { worker_connections 1024; }
            http {
                access_log off;
                client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
                uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
                open_file_cache max=30000 inactive=600s;
                open_file_cache_valid 600s;
                sendfile on;
                tcp_nopush on;
                keepalive_requests 1000000000;
                default_type application/json;
                gzip_static on;
                if_modified_since before;
                server { listen %2$s:%3$d; root %1$s/files; }
            }
            """;

    private final Path directory;
    private final int port;
    private Process process;

    Nginx(Path directory) throws IOException {
        this.directory = directory.toAbsolutePath();
        this.port = Ports.free();
        Files.createDirectories(this.directory.resolve("files"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    int port() {
        return port;
    }

    /** Puts down a file, plain and compressed. */
    void put(String path, byte[] content) throws IOException {
        Path file = directory.resolve("files" + path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        Files.write(file.resolveSibling(file.getFileName() + ".gz"), bytes.toByteArray());
    }

    void start() throws IOException {
        Path settings = Files.writeString(
                directory.resolve("nginx.conf"), SETTINGS.formatted(directory, Ports.HOST, port));
        process = new ProcessBuilder("nginx", "-c", settings.toString(), "-p", directory.toString())
                .redirectErrorStream(true).redirectOutput(directory.resolve("output").toFile()).start();
    }

    /** What its processes have used of the processors so far. */
    Duration cpu() {
        return process.descendants().map(worker -> worker.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            process.destroy();
            process.onExit().join();
        }
    }
}

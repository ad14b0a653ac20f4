package io.standfirst.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** nginx in front of some nodes, as docs/operations.md has it. */
final class Balancer implements AutoCloseable {

    private static final String SETTINGS = """
            worker_processes 1;
            daemon off;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            events { worker_connections 1024; }
            http {
                access_log off;
                client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
                uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
                upstream standfirst {
            %4$s
                    keepalive 32;
                }
                server {
                    listen %2$s:%3$d;
                    location / {
                        proxy_pass http://standfirst;
                        proxy_http_version 1.1;
                        proxy_set_header Connection "";
                        proxy_set_header Host $host;
                        proxy_set_header X-Forwarded-For $remote_addr;
                        proxy_connect_timeout 2s;
                        proxy_read_timeout 60s;
                        proxy_next_upstream error timeout http_503 non_idempotent;
                        proxy_next_upstream_tries 2;
                    }
                }
            }
            """;

    private final int port = Ports.free();
    private final Process process;

    Balancer(Path directory, List<Integer> nodes) throws IOException {
        Files.createDirectories(directory);
        String servers = nodes.stream().map(node -> "        server %s:%d max_fails=0;".formatted(Ports.HOST, node))
                .collect(Collectors.joining("\n"));
        Path settings = Files.writeString(directory.resolve("nginx.conf"),
                SETTINGS.formatted(directory, Ports.HOST, port, servers));
        process = new ProcessBuilder("nginx", "-c", settings.toString(), "-p", directory.toString())
                .redirectErrorStream(true).redirectOutput(directory.resolve("output").toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            process.destroy();
            process.onExit().join();
        }
    }
}

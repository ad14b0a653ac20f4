package io.standfirst.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Who receives what webhooks send; can be away, and come back at the same address. */
public final class Receiver implements AutoCloseable {

    /** What came, and how it was answered. */
    public record Received(String path, Map<String, List<String>> headers, String body, int status) {

        public String header(String name) {
            return headers.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(entry -> entry.getValue().get(0)).findFirst().orElse(null);
        }

        public JsonPath json() {
            return JsonPath.from(body);
        }

        public String type() {
            return json().getString("type");
        }
    }

    /** An answer; headers by name. */
    public record Reply(int status, String body, Map<String, String> headers) {

        public static Reply of(int status) {
            return new Reply(status, "", Map.of());
        }
    }

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile Function<Received, Reply> replies = request -> Reply.of(204);
    private HttpServer server;
    private int port;

    public Receiver() {
        comeBack();
    }

    public String url() {
        return "http://127.0.0.1:" + port + "/hook";
    }

    /** @param reply says how to answer; status and body of what is handed to it are not known yet */
    public void reply(Function<Received, Reply> reply) {
        replies = reply;
    }

    /** In the order in which they were answered. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    /** What was answered as received. */
    public List<Received> taken() {
        return received.stream().filter(one -> one.status() / 100 == 2).toList();
    }

    /** Connections are refused from now on. */
    public void goAway() {
        server.stop(0);
    }

    public void comeBack() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
            server.setExecutor(threads);
            server.createContext("/", this::answer);
            server.start();
            port = server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Received asked = new Received(exchange.getRequestURI().toString(), Map.copyOf(exchange.getRequestHeaders()), body, 0);
            Reply reply = replies.apply(asked);
            received.add(new Received(asked.path(), asked.headers(), body, reply.status()));
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}

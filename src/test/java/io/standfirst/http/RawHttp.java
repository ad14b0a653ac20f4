package io.standfirst.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client that sends exactly the bytes it is given, where others would put them right first. */
final class RawHttp {

    private static final int TIMEOUT_MILLISECONDS = 20_000;

    private final URI server;

    RawHttp(URI server) {
        this.server = server;
    }

    /** The whole answer, head and body. The request must make the server close the connection. */
    String send(String request) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLISECONDS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return readToEnd(socket.getInputStream());
        }
    }

    String get(String target, String... headers) throws IOException {
        return send("GET " + target + " HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n"
                + String.join("", headers) + "\r\n");
    }

    private static String readToEnd(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            in.transferTo(answer);
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            // A reset after the answer; what came is what counts
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}

package io.standfirst.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Bytes on a socket, as no client would send them. */
final class Wire {

    /** What stands in place of an answer when the server hung up without one. */
    static final String HUNG_UP = "hung up";

    private static final int PATIENCE = 30_000;

    private final int port;

    Wire(int port) {
        this.port = port;
    }

    Socket connect() throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(Ports.HOST, port), PATIENCE);
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    /** The status line of the first answer. */
    String status(byte[] request) throws IOException {
        try (Socket socket = connect()) {
            try {
                socket.getOutputStream().write(request);
            } catch (IOException e) {
                // It may refuse before it has read all, and say why
            }
            return firstLine(socket.getInputStream());
        }
    }

    String status(String request) throws IOException {
        return status(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A {@code POST} of an article, as an administrator. */
    static byte[] post(byte[] body, String... headers) {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        String head = "POST /v1/articles HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer " + Service.KEY
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n"
                + String.join("", headers) + "\r\n";
        request.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body);
        return request.toByteArray();
    }

    static String firstLine(InputStream in) {
        StringBuilder line = new StringBuilder();
        try {
            for (int next = in.read(); next >= 0 && next != '\r' && next != '\n'; next = in.read()) {
                line.append((char) next);
            }
        } catch (SocketTimeoutException e) {
            return "no answer within " + PATIENCE / 1000 + " s";
        } catch (IOException e) {
            // A reset: what came is what counts
        }
        return line.isEmpty() ? HUNG_UP : line.toString();
    }
}

package io.standfirst.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many sockets that send next to nothing. The service has to go on answering others, and to cut these. */
final class SlowClients {

    private final Wire wire;
    private final Api reader;
    private final int sockets;

    SlowClients(Wire wire, Api reader, int sockets) {
        this.wire = wire;
        this.reader = reader;
        this.sockets = sockets;
    }

    /** One client, and its connection. */
    private record Slow(Socket socket) {

        /** Another byte; whether the connection is still there. */
        boolean isAlive() {
            try {
                socket.getOutputStream().write('x');
                return socket.getInputStream().available() >= 0 && !atEnd();
            } catch (IOException e) {
                return false;
            }
        }

        private boolean atEnd() throws IOException {
            socket.setSoTimeout(1);
            try {
                return socket.getInputStream().read() < 0;
            } catch (SocketTimeoutException e) {
                return false;
            }
        }
    }

    /**
     * @param patience after which all have to be cut, in seconds
     * @return whether they were, and others were served meanwhile
     */
    boolean run(int patience) throws IOException, InterruptedException {
        String post = "POST /v1/articles HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + Service.KEY
                + "\r\nContent-Type: application/json\r\n";
        List<Slow> all = new ArrayList<>();
        for (int i = 0; i < sockets; i++) {
            all.add(slow("GET /v1/articles HTTP/1.1\r\nX-Slow: "));
            all.add(slow(post + "Content-Length: 100000\r\n\r\n{"));
            all.add(slow(post + "Transfer-Encoding: chunked\r\n\r\n"));
            all.add(slow(""));
        }
        long begin = System.nanoTime();
        long slowest = 0;
        int left = all.size();
        for (int second = 0; second < patience && left > 0; second++) {
            long asked = System.nanoTime();
            reader.get("/v1/articles?limit=1").expect(200);
            slowest = Math.max(slowest, (System.nanoTime() - asked) / 1_000_000);
            all.removeIf(slow -> !slow.isAlive());
            if (all.size() < left) {
                left = all.size();
                System.out.printf("after %.0f s %d slow connections are left%n", (System.nanoTime() - begin) / 1e9, left);
            }
            Thread.sleep(1000);
        }
        System.out.printf("slow clients: %d of %d left after %.0f s, slowest answer to others %d ms%n",
                left, 4 * sockets, (System.nanoTime() - begin) / 1e9, slowest);
        return left == 0;
    }

    private Slow slow(String begun) throws IOException {
        Socket socket = wire.connect();
        socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
        return new Slow(socket);
    }
}

package io.standfirst.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A network between the service and its database that can fail in every way that networks do. */
final class FaultyProxy implements AutoCloseable {

    /** How it fails. */
    enum Fault {
        /** Not at all. */
        NONE,
        /** Connections are cut, and new ones refused: the database is stopped. */
        REFUSE,
        /** Connections stay and can be made, and nothing passes: a cable is pulled. */
        HANG,
        /** What is sent arrives late: a second, there and back. */
        DELAY,
        /** Connections can be made, and are cut at the first byte that passes. */
        RESET
    }

    private static final long DELAY_MILLIS = 500;

    private final int target;
    private final int port = Ports.free();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket door;
    private volatile Fault fault = Fault.NONE;
    private volatile boolean closed;

    FaultyProxy(int target) throws IOException {
        this.target = target;
        open();
    }

    int port() {
        return port;
    }

    /** From now on, for old connections as well. Those on which something was held back are cut in the end. */
    void set(Fault next) throws IOException {
        Fault before = fault;
        fault = next;
        if (next == Fault.REFUSE) {
            door.close();
            cut();
        } else if (door.isClosed()) {
            open();
        }
        if (before == Fault.HANG) {
            cut();
        }
    }

    private void open() throws IOException {
        ServerSocket opened = new ServerSocket(port, 100, InetAddress.getByName(Ports.HOST));
        door = opened;
        start("door", () -> accept(opened));
    }

    private void accept(ServerSocket from) {
        while (!from.isClosed()) {
            try {
                Socket client = from.accept();
                Socket server = new Socket(Ports.HOST, target);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                sockets.add(client);
                sockets.add(server);
                start("there", () -> pass(client, server));
                start("back", () -> pass(server, client));
            } catch (IOException e) {
                // The door was closed, or the database is away
            }
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] bytes = new byte[1 << 16];
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (fault == Fault.RESET) {
                    from.setSoLinger(true, 0);
                    to.setSoLinger(true, 0);
                    return;
                }
                if (fault == Fault.DELAY) {
                    Thread.sleep(DELAY_MILLIS);
                }
                hold();
                out.write(bytes, 0, read);
            }
            // That one side has hung up does not get through either
            hold();
        } catch (IOException e) {
            // One side has gone, and the other goes with it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private void hold() throws InterruptedException {
        while (fault == Fault.HANG && !closed) {
            Thread.sleep(20);
        }
    }

    private void cut() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        closed = true;
        door.close();
        cut();
    }
}

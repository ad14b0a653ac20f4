package io.standfirst.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Asks for liveness, readiness, metrics and a kept answer, again and again, as an orchestrator and readers do. */
final class Probes {

    private static final long EVERY_MILLIS = 250;
    private static final List<String> SIGNS = List.of("/q/health/live", "/q/health/ready", "/q/metrics");

    private final Api api;
    private final String kept;
    private final Thread thread = new Thread(this::run, "probes");
    private volatile boolean stopped;
    private Tally tally = new Tally();

    /** @param kept path of an answer that the response cache has */
    Probes(int port, String kept) {
        this.api = new Api(port, null);
        this.kept = kept;
    }

    private static final class Tally {

        private int rounds;
        private int live;
        private int ready;
        private int measured;
        private int keptGiven;
        private double slowest;
        private String slowestPath = "";
        private long lastDown;
    }

    /**
     * What came of it.
     *
     * @param lastDown when readiness was down, by the clock of {@link System#nanoTime}; 0 for never
     */
    record Summary(int rounds, int live, int ready, int measured, int keptGiven, double slowest, String slowestPath,
            long lastDown) {

        /**
         * @param goesDown whether readiness has to be down most of the time
         * @param longest  what an answer may take, in seconds
         */
        List<String> wrong(String when, boolean goesDown, double longest) {
            List<String> wrong = new ArrayList<>();
            if (rounds == 0 || live < rounds || measured < rounds || keptGiven < rounds) {
                wrong.add("%s: of %d, liveness was up %d, metrics %d, kept answers %d times".formatted(when, rounds, live, measured,
                        keptGiven));
            }
            if (goesDown && ready > rounds / 2) {
                wrong.add("%s: readiness was up %d of %d times".formatted(when, ready, rounds));
            }
            if (slowest > longest) {
                wrong.add("%s: %s took %.1f s".formatted(when, slowestPath, slowest));
            }
            return wrong;
        }

        String kept() {
            return "%d of %d".formatted(keptGiven, rounds);
        }

        @Override
        public String toString() {
            return "live %d, ready %d of %d, slowest %.2f s".formatted(live, ready, rounds, slowest);
        }
    }

    /** The first to ask for it has it kept. */
    void start() throws IOException, InterruptedException {
        api.get(kept).expect(200);
        thread.setDaemon(true);
        thread.start();
    }

    void stop() {
        stopped = true;
    }

    synchronized Summary take() {
        Tally taken = tally;
        tally = new Tally();
        return new Summary(taken.rounds, taken.live, taken.ready, taken.measured, taken.keptGiven, taken.slowest,
                taken.slowestPath, taken.lastDown);
    }

    private void run() {
        try {
            while (!stopped) {
                int[] statuses = new int[SIGNS.size()];
                for (int i = 0; i < statuses.length; i++) {
                    statuses[i] = status(SIGNS.get(i));
                }
                note(statuses, status(kept));
                Thread.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int status(String path) throws InterruptedException {
        long asked = System.nanoTime();
        try {
            return api.get(path).status();
        } catch (IOException e) {
            return 0;
        } finally {
            note(path, (System.nanoTime() - asked) / 1e9);
        }
    }

    private synchronized void note(String path, double seconds) {
        if (seconds > tally.slowest) {
            tally.slowest = seconds;
            tally.slowestPath = path;
        }
    }

    private synchronized void note(int[] statuses, int keptStatus) {
        tally.rounds++;
        tally.live += statuses[0] == 200 ? 1 : 0;
        tally.ready += statuses[1] == 200 ? 1 : 0;
        tally.measured += statuses[2] == 200 ? 1 : 0;
        tally.keptGiven += keptStatus == 200 ? 1 : 0;
        if (statuses[1] != 200) {
            tally.lastDown = System.nanoTime();
        }
    }
}

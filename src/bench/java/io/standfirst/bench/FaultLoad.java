package io.standfirst.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Some who read what no cache has, and some who write, at a pace. Everything they get is noted. */
final class FaultLoad {

    private static final int ARTICLES = 20;

    private final Service service;
    private final int readers;
    private final int writers;
    private final long pauseMillis;
    private final ExecutorService crew = Executors.newCachedThreadPool();
    private final List<String> ids = new ArrayList<>();
    private volatile boolean stopped;
    private Tally tally = new Tally();

    /** @param pauseMillis after each answer */
    FaultLoad(Service service, int readers, int writers, long pauseMillis) throws IOException, InterruptedException {
        this.service = service;
        this.pauseMillis = pauseMillis;
        this.readers = readers;
        this.writers = writers;
        Api api = service.api();
        for (int i = 0; i < ARTICLES; i++) {
            String id = api.post("/v1/articles", story(i, 0)).expect(201).json().path("id").asText();
            api.put("/v1/articles/" + id + "/publication", Map.of()).expect(200);
            ids.add(id);
        }
    }

    /** What they got in some time. */
    private static final class Tally {

        private long answers;
        private long refused;
        private double slowest;
        private long lastFailure;
        private final Set<String> strange = new TreeSet<>();
    }

    /**
     * The same, for others.
     *
     * @param refused     how many were told to come again
     * @param slowest     in seconds
     * @param lastFailure when the last of those was answered, by the clock of {@link System#nanoTime}; 0 for none
     * @param strange     what nobody should get
     */
    record Summary(long answers, long refused, double slowest, long lastFailure, Set<String> strange) {

        @Override
        public String toString() {
            return "%d answers, %d of them 503, slowest %.1f s".formatted(answers, refused, slowest);
        }
    }

    /** Of an article that nobody writes to. */
    String keptPath() {
        return "/v1/articles/" + ids.get(0);
    }

    void start() {
        Api keyHolder = service.api();
        Api reader = new Api(service.port(), null);
        for (int i = 0; i < readers; i++) {
            // A key holder's answers are never kept; readers who ask the same wait for one of them
            boolean isReader = i % 4 == 3 && writers > 0;
            String query = "?limit=5&from=2000-01-01&to=211" + (isReader ? 0 : i % 10) + "-01-0";
            crew.execute(() -> goOn(turn -> (isReader ? reader : keyHolder).get("/v1/articles" + query + (1 + turn % 9))));
        }
        for (int i = 0; i < writers; i++) {
            Api api = service.api();
            String id = ids.get(1 + i);
            int writer = i;
            crew.execute(() -> goOn(turn -> turn % 2 == 0
                    ? api.put("/v1/articles/" + id, story(writer, turn))
                    : api.put("/v1/articles/" + id + "/publication", Map.of())));
        }
    }

    void stop() throws InterruptedException {
        stopped = true;
        crew.shutdown();
        crew.awaitTermination(60, TimeUnit.SECONDS);
    }

    /** What they got since the last time. */
    synchronized Summary take() {
        Tally taken = tally;
        tally = new Tally();
        return new Summary(taken.answers, taken.refused, taken.slowest, taken.lastFailure, Set.copyOf(taken.strange));
    }

    private interface Request {
        Api.Answer send(int turn) throws IOException, InterruptedException;
    }

    private void goOn(Request request) {
        for (int turn = 0; !stopped; turn++) {
            long asked = System.nanoTime();
            try {
                note(request.send(turn), asked);
                Thread.sleep(pauseMillis);
            } catch (IOException e) {
                note("no answer: " + e, asked);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private synchronized void note(Api.Answer answer, long asked) {
        tally.answers++;
        tally.slowest = Math.max(tally.slowest, (System.nanoTime() - asked) / 1e9);
        if (answer.status() == 503) {
            tally.refused++;
            tally.lastFailure = System.nanoTime();
            boolean isProblem = answer.headers().getOrDefault("Content-Type", "").equals("application/problem+json");
            if (!isProblem || !answer.headers().containsKey("Retry-After")) {
                tally.strange.add("a 503 without Retry-After or problem: " + answer.headers());
            }
        } else if (answer.status() != 200) {
            note(answer.status() + " " + new String(answer.body()), asked);
        }
    }

    private synchronized void note(String strange, long asked) {
        tally.slowest = Math.max(tally.slowest, (System.nanoTime() - asked) / 1e9);
        tally.lastFailure = System.nanoTime();
        tally.strange.add(strange.replaceAll("[0-9a-f-]{36}", "…"));
    }

    private static Map<String, Object> story(int number, int version) {
        return Map.of("headline", "Story " + number + ", version " + version, "language", "en",
                "sections", List.of(Map.of("body", "The harbour is " + version + " years old.")));
    }
}

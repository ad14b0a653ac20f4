package io.standfirst.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;

/**
 * Many idle streams of changes: what they cost in memory and threads, how long it takes until a change has reached all of
 * them, and that they end when the service is told to stop. Options: {@code --streams}, {@code --idle} in seconds,
 * {@code --megabytes} that they may cost, {@code --java}.
 */
final class Streams {

    private static final long STOP_SECONDS = 10;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Service service;
    private final CountDownLatch opened;
    private final CountDownLatch reached;
    private final List<CompletableFuture<Void>> ends = new ArrayList<>();

    private Streams(Service service, int streams) {
        this.service = service;
        this.opened = new CountDownLatch(streams);
        this.reached = new CountDownLatch(streams);
    }

    public static void main(String... arguments) throws Exception {
        Options options = new Options(arguments);
        int streams = options.number("streams", 1_000);
        int idle = options.number("idle", 40);
        int megabytes = options.number("megabytes", 100);
        String[] java = options.java("-Xmx512m");
        options.end();
        Path directory = Path.of("target/bench/streams").toAbsolutePath();
        Corpus.delete(directory);
        Files.createDirectories(directory);
        boolean holds;
        try (Database database = Database.open("h2", directory.resolve("data"));
                Service service = Service.start(database, directory.resolve("log"), java).awaitReady()) {
            holds = new Streams(service, streams).run(streams, idle, megabytes);
        }
        System.exit(holds ? 0 : 1);
    }

    private boolean run(int streams, int idle, int megabytes) throws Exception {
        publish();
        TimeUnit.SECONDS.sleep(idle);
        long memory = service.residentMegabytes();
        long threads = service.threads();
        for (int i = 0; i < streams; i++) {
            ends.add(open());
        }
        if (!opened.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException(opened.getCount() + " streams did not open");
        }
        TimeUnit.SECONDS.sleep(idle);
        long more = service.residentMegabytes() - memory;
        long moreThreads = service.threads() - threads;
        long begin = System.nanoTime();
        publish();
        boolean all = reached.await(60, TimeUnit.SECONDS);
        long reach = (System.nanoTime() - begin) / 1_000_000;
        begin = System.nanoTime();
        service.close();
        long stop = (System.nanoTime() - begin) / 1_000_000;
        // Whether it ended well is told to each by a thread of the client
        CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new)).handle((done, failure) -> done)
                .completeOnTimeout(null, STOP_SECONDS, TimeUnit.SECONDS).join();
        long clean = ends.stream().filter(end -> !end.isCompletedExceptionally() && end.isDone()).count();
        System.out.printf("%d idle streams: %d MB and %d threads more than %d MB; a change reached %s after %d ms;"
                + " stopped after %d ms, %d of them ended cleanly%n", streams, more, moreThreads, memory,
                all ? "all" : streams - reached.getCount(), reach, stop, clean);
        return all && more <= megabytes && moreThreads < streams / 10 && stop < STOP_SECONDS * 1_000 && clean == streams;
    }

    /** Says when the stream has ended. */
    private CompletableFuture<Void> open() {
        HttpRequest request = HttpRequest.newBuilder(
                URI.create("http://" + Ports.HOST + ":" + service.port() + "/v1/changes"))
                .header("Accept", "text/event-stream").build();
        CompletableFuture<Void> end = new CompletableFuture<>();
        client.sendAsync(request, answer -> BodySubscribers.fromLineSubscriber(new Lines(end))).exceptionally(failure -> {
            end.completeExceptionally(failure);
            return null;
        });
        return end;
    }

    /** Waits for the first change, and for the end. */
    private final class Lines implements Flow.Subscriber<String> {

        private final CompletableFuture<Void> end;

        Lines(CompletableFuture<Void> end) {
            this.end = end;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            opened.countDown();
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("data:")) {
                reached.countDown();
            }
        }

        @Override
        public void onError(Throwable failure) {
            end.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            end.complete(null);
        }
    }

    private void publish() throws IOException, InterruptedException {
        Api api = service.api();
        String id = api.post("/v1/articles", Map.of("headline", "Storm closes the harbour", "language", "en"))
                .expect(201).json().path("id").asText();
        api.put("/v1/articles/" + id + "/publication", Map.of()).expect(200);
    }
}

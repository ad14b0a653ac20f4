package io.standfirst.bench;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Creates, publishes, rewrites, withdraws and unpublishes articles of its own until the service is gone. */
final class KillPublisher implements Callable<Void> {

    private final Api api;
    private final Random random;

    KillPublisher(Api api, long seed) {
        this.api = api;
        this.random = new Random(seed);
    }

    @Override
    public Void call() throws InterruptedException {
        try {
            while (true) {
                publish("/v1/articles/print-" + UUID.randomUUID());
            }
        } catch (IOException e) {
            // The service is gone
            return null;
        }
    }

    private void publish(String article) throws IOException, InterruptedException {
        api.put(article, KillWriter.article(token()), "If-None-Match", "*").expect(201);
        api.put(article + "/publication", Map.of()).expect(200);
        for (int again = random.nextInt(3); again > 0; again--) {
            api.put(article, KillWriter.article(token())).expect(200);
            if (random.nextBoolean()) {
                api.put(article + "/publication", Map.of()).expect(200);
            }
        }
        switch (random.nextInt(4)) {
            case 0 -> api.put(article + "/withdrawal", Map.of("reason", "It was wrong.")).expect(200);
            case 1 -> api.send("DELETE", article + "/publication", null).expect(200);
            default -> { }
        }
    }

    private static String token() {
        return "token" + UUID.randomUUID().toString().replace("-", "");
    }
}

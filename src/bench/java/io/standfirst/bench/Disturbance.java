package io.standfirst.bench;

import java.io.IOException;
import java.util.Map;
import java.util.Random;

/** Somebody who goes on writing while others read: new articles, and changes to some of the old ones. */
final class Disturbance implements Runnable {

    private static final int ONE_IN = 10;

    private final Api api;
    private final int articles;
    private final Stories stories = new Stories(2);
    private final Random random = new Random(2);
    private volatile boolean stopped;
    private volatile int writes;

    Disturbance(Api api, int articles) {
        this.api = api;
        this.articles = articles;
    }

    /** Whether an article may be written to. */
    static boolean isDisturbed(int number) {
        return number % ONE_IN == 3;
    }

    void stop() {
        stopped = true;
    }

    int writes() {
        return writes;
    }

    @Override
    public void run() {
        try {
            for (int step = 0; !stopped; step++) {
                writes += step % 2 == 0 ? insert(articles + step) : change(random.nextInt(articles / ONE_IN) * ONE_IN + 3);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Some of them at the instant that many share. */
    private int insert(int number) throws IOException, InterruptedException {
        api.post("/v1/articles", stories.story(number, 0)).expect(201);
        publish(Stories.slug(number), Map.of("at", stories.publishedAt(number - number % 4).toString()));
        return 2;
    }

    private int change(int number) throws IOException, InterruptedException {
        api.put("/v1/articles/" + Stories.slug(number), stories.story(number, 0)).expect(200);
        publish(Stories.slug(number), Map.of());
        return 2;
    }

    private void publish(String slug, Map<String, String> when) throws IOException, InterruptedException {
        api.put("/v1/articles/" + slug + "/publication", when).expect(200);
    }
}

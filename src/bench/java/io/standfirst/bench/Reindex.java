package io.standfirst.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * How fast the search index is made anew, with the archive that {@link Corpus} left and nothing else to do. Options: {@code --database},
 * {@code --corpus}, {@code --rounds}, {@code --java}.
 */
final class Reindex {

    public static void main(String... arguments) throws Exception {
        Options options = new Options(arguments);
        String kind = options.text("database", "h2");
        Path corpus = options.path("corpus", Corpus.place(kind));
        int rounds = options.number("rounds", 3);
        String[] java = options.java("-Xmx512m");
        options.end();
        int articles = Corpus.size(corpus);
        try (Database database = Database.open(kind, corpus.resolve("data"));
                Service service = Service.start(database, corpus.resolve("log"), java).awaitReady().awaitSearch()) {
            for (int round = 0; round < rounds; round++) {
                double before = service.cpu().toMillis();
                long begin = System.nanoTime();
                service.api().post("/v1/search/rebuild", Map.of()).expect(202);
                await(service.api(), true);
                await(service.api(), false);
                double seconds = (System.nanoTime() - begin) / 1e9;
                System.out.printf("%,d articles in %.1f s: %.0f a second, %.2f ms of CPU each%n", articles, seconds, articles / seconds,
                        (service.cpu().toMillis() - before) / articles);
            }
        }
        System.exit(0);
    }

    private static void await(Api api, boolean running) throws IOException, InterruptedException {
        while (api.get("/v1/search/rebuild").expect(200).json().path("running").asBoolean() != running) {
            Thread.sleep(20);
        }
    }
}

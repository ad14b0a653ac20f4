package io.standfirst.bench;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * What one read costs: the service's own processor time over answered requests, after warming up, with the archive
 * that {@link Corpus} left. Options: {@code --database}, {@code --corpus}, {@code --warmup} and {@code --seconds} of
 * each, {@code --connections}, {@code --java}.
 */
final class Read {

    private static final int WARMING = 2;

    public static void main(String... arguments) throws Exception {
        Options options = new Options(arguments);
        String kind = options.text("database", "h2");
        Path corpus = options.path("corpus", Corpus.place(kind));
        int warmup = options.number("warmup", 60);
        int seconds = options.number("seconds", 20);
        int connections = options.number("connections", 32);
        String[] java = options.java("-Xmx512m", "-Dstandfirst.cache.enabled=false");
        options.end();
        int articles = Corpus.size(corpus);
        Zipf favourites = new Zipf(articles);
        try (Database database = Database.open(kind, corpus.resolve("data"));
                Service service = Service.start(database, corpus.resolve("log"), java).awaitReady().awaitSearch()) {
            measure("one article by slug", service, connections, warmup, seconds,
                    random -> "/v1/articles/" + Stories.slug(favourites.draw(random)));
            measure("the 20 newest", service, connections, warmup, seconds, random -> "/v1/articles");
        }
        System.exit(0);
    }

    private static void measure(String what, Service service, int connections, int warmup, int seconds,
            Function<RandomGenerator, String> paths) throws Exception {
        // By few at first: the more threads ask for a core, the longer the compiler's one waits for its turn.
        new Load(service.port(), WARMING, paths).run(warmup);
        Load load = new Load(service.port(), connections, paths);
        load.run(seconds / 2);
        double before = service.cpu().toMillis();
        Load.Outcome outcome = load.run(seconds);
        double cpu = service.cpu().toMillis() - before;
        System.out.printf("%-20s %.3f ms of CPU each, %,d answers of %,d bytes in %d s, resident %d MB%n", what,
                cpu / outcome.answers(), outcome.answers(), outcome.bytes() / outcome.answers(), seconds,
                service.residentMegabytes());
    }
}

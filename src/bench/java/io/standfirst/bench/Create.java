package io.standfirst.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How fast articles are created through the API, each acknowledged one on disk, against a plain insert of one row and
 * an update of a counter at the same durability. The two run in turn. Options: {@code --database}, {@code --corpus},
 * {@code --writers}, {@code --warmup} and {@code --seconds} of each, {@code --rounds}, {@code --java}.
 */
final class Create {

    /** What a round came to, each a second. */
    record Round(double created, double inserted) {

        double ratio() {
            return created / inserted;
        }
    }

    public static void main(String... arguments) throws Exception {
        run(new Options(arguments));
        System.exit(0);
    }

    /** The rounds, one after the other. */
    static List<Round> run(Options options) throws Exception {
        List<Round> done = new ArrayList<>();
        String kind = options.text("database", "h2");
        Path corpus = options.path("corpus", Corpus.place(kind));
        int writers = options.number("writers", 8);
        int warmup = options.number("warmup", 30);
        int seconds = options.number("seconds", 15);
        int rounds = options.number("rounds", 3);
        String[] java = options.java("-Xmx512m");
        options.end();
        int articles = Corpus.size(corpus);
        Path copy = Corpus.copy(corpus, "create-" + kind);
        Path plain = corpus.resolveSibling("plain-" + kind);
        Corpus.delete(plain);
        try (Database database = Database.open(kind, copy.resolve("data"));
                Database other = kind.equals("h2") ? Database.open(kind, plain) : database;
                Service service = Service.start(database, copy.resolve("log"), java).awaitReady().awaitSearch()) {
            PlainInsert insert = new PlainInsert(other);
            AtomicInteger next = new AtomicInteger(articles);
            create(service.api(), next, articles, writers, warmup);
            insert.run(writers, Math.min(warmup, 5));
            for (int round = 0; round < rounds; round++) {
                double before = service.cpu().toMillis();
                int created = create(service.api(), next, articles, writers, seconds);
                double cpu = (service.cpu().toMillis() - before) / created;
                long inserted = insert.run(writers, seconds);
                System.out.printf("created %.0f a second (%.2f ms of CPU each), plain %.0f a second: %.2f of it%n",
                        (double) created / seconds, cpu, (double) inserted / seconds, (double) created / inserted);
                done.add(new Round((double) created / seconds, (double) inserted / seconds));
            }
        }
        Corpus.delete(copy);
        return done;
    }

    private static int create(Api api, AtomicInteger next, int targets, int writers, int seconds)
            throws InterruptedException {
        Stories stories = new Stories(1);
        int first = next.get();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        Crew.run(writers, writer -> () -> {
            while (System.nanoTime() < end) {
                api.post("/v1/articles", stories.story(next.getAndIncrement(), targets)).expect(201);
            }
            return null;
        });
        return next.get() - first;
    }
}

package io.standfirst.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * How much longer reads take when there are many more articles: on PostgreSQL, with the archive that {@link Corpus} left, and
 * again when each of its articles is there many times. Options: {@code --corpus}, {@code --factor}, {@code --warmup} and
 * {@code --seconds} of each, {@code --java}. Ends with 1 if one takes more than {@value #ALLOWED} times as long.
 */
final class Growth {

    private static final double ALLOWED = 1.5;

    private final int warmup;
    private final int seconds;
    private final Zipf favourites;

    private Growth(int warmup, int seconds, int articles) {
        this.warmup = warmup;
        this.seconds = seconds;
        favourites = new Zipf(articles);
    }

    public static void main(String... arguments) throws Exception {
        Options options = new Options(arguments);
        Path corpus = options.path("corpus", Corpus.place("postgresql"));
        int factor = options.number("factor", 100);
        int warmup = options.number("warmup", 30);
        int seconds = options.number("seconds", 10);
        String[] java = options.java("-Xmx512m", "-Dstandfirst.cache.enabled=false");
        options.end();
        int articles = Corpus.size(corpus);
        Growth growth = new Growth(warmup, seconds, articles);
        Path grown = Corpus.copy(corpus, "growth");
        Map<String, Double> before;
        Map<String, Double> after;
        try (Database database = Database.open("postgresql", grown.resolve("data"))) {
            before = growth.times(database, grown, java);
            multiply(database, factor);
            after = growth.times(database, grown, java);
        }
        Corpus.delete(grown);
        double worst = 0;
        for (Map.Entry<String, Double> time : before.entrySet()) {
            double ratio = after.get(time.getKey()) / time.getValue();
            worst = Math.max(worst, ratio);
            System.out.printf("%-34s %7.2f ms of %,d, %7.2f ms of %,d: %.2f times%n", time.getKey(),
                    time.getValue(), articles, after.get(time.getKey()), articles * factor, ratio);
        }
        System.exit(worst <= ALLOWED ? 0 : 1);
    }

    private static void multiply(Database database, int factor) throws SQLException {
        try (Connection connection = database.connect()) {
            for (Copies copies : Copies.ALL) {
                long begin = System.nanoTime();
                int rows = copies.make(connection, factor - 1);
                System.out.printf("%,12d rows more of %s in %.0f s%n", rows, copies.table(), (System.nanoTime() - begin) / 1e9);
            }
            try (var statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
            }
        }
    }

    /** Milliseconds that an answer takes, one after the other, by what is asked for. */
    private Map<String, Double> times(Database database, Path directory, String... java) throws Exception {
        Map<String, Double> times = new LinkedHashMap<>();
        try (Service service = Service.start(database, directory.resolve("log"), java).awaitReady().awaitSearch()) {
            Map<String, Function<RandomGenerator, String>> reads = reads(new Api(service.port(), null));
            for (Map.Entry<String, Function<RandomGenerator, String>> read : reads.entrySet()) {
                Load load = new Load(service.port(), 1, read.getValue());
                load.run(warmup);
                times.put(read.getKey(), seconds * 1e3 / load.run(seconds).answers());
            }
        }
        return times;
    }

    private Map<String, Function<RandomGenerator, String>> reads(Api reader) throws Exception {
        String topic = "/v1/articles?topic=topic-0";
        String speaker = reader.get("/v1/quotes?limit=1").json().at("/items/0/speaker/slug").asText();
        String quotes = "/v1/speakers/" + speaker + "/quotes";
        Map<String, Function<RandomGenerator, String>> reads = new LinkedHashMap<>();
        reads.put("one article by slug", random -> "/v1/articles/" + Stories.slug(favourites.draw(random)));
        reads.put("the 20 newest", random -> "/v1/articles");
        reads.put("a topic", random -> topic);
        String fifth = Uncached.page(reader, topic, 5);
        reads.put("a topic, page 5", random -> fifth);
        reads.put("the quotes of a speaker", random -> quotes);
        reads.put("all quotes", random -> "/v1/quotes");
        return reads;
    }
}

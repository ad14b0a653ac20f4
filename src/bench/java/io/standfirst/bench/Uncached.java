package io.standfirst.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What readers ask for, without the response cache: rate, processor time, p50, p95 and p99 of each, by wrk. With the archive
 * that {@link Corpus} left. Options: {@code --database}, {@code --corpus}, {@code --only} those whose name
 * contains this, {@code --connections}, {@code --warmup} and
 * {@code --seconds} of each, {@code --java}.
 */
final class Uncached {

    private static final int REQUESTS = 2_000;
    private static final int TOPIC_PAGE = 5;
    private static final int WARMING = 2;

    private Uncached() {
    }

    /** @param cpu of the service, in milliseconds for each answer */
    record Row(String what, Wrk.Outcome outcome, double cpu) {

        String line() {
            return String.format(Locale.ROOT, "| %s | %,.0f | %.2f ms | %.1f ms | %.1f ms | %.1f ms |", what, outcome.rate(), cpu,
                    outcome.p50(), outcome.p95(), outcome.p99());
        }
    }

    static final String HEAD = "| work | answers/s | CPU each | p50 | p95 | p99 |\n| --- | --- | --- | --- | --- | --- |";

    public static void main(String... arguments) throws Exception {
        run(new Options(arguments));
        System.exit(0);
    }

    /** Prints a table, and says what is in it. */
    static List<Row> run(Options options) throws Exception {
        String kind = options.text("database", "h2");
        Path corpus = options.path("corpus", Corpus.place(kind));
        int connections = options.number("connections", 32);
        int warmup = options.number("warmup", 30);
        int seconds = options.number("seconds", 10);
        String only = options.text("only", "");
        String[] java = options.java("-Xmx512m", "-Dstandfirst.cache.enabled=false");
        options.end();
        Path scripts = Path.of("target/bench/uncached").toAbsolutePath();
        List<Row> rows = new ArrayList<>();
        try (Database database = Database.open(kind, corpus.resolve("data"));
                Service service = Service.start(database, corpus.resolve("log"), java).awaitReady().awaitSearch()) {
            Api reader = new Api(service.port(), null);
            System.out.println(HEAD);
            for (Map.Entry<String, List<String>> work : paths(reader, Corpus.size(corpus)).entrySet()) {
                if (!work.getKey().contains(only)) {
                    continue;
                }
                Path script = scripts.resolve(work.getKey().replaceAll("\\W+", "-"));
                // By few at first: the more threads ask for a core, the longer the compiler's one waits for its turn.
                new Wrk(script, work.getValue(), Map.of(), WARMING).run(service.port(), warmup);
                Wrk wrk = new Wrk(script, work.getValue(), Map.of(), connections);
                wrk.run(service.port(), Math.max(1, seconds / 2));
                double before = service.cpu().toNanos();
                Wrk.Outcome outcome = wrk.run(service.port(), seconds);
                Row row = new Row(work.getKey(), outcome, (service.cpu().toNanos() - before) / 1e6 / outcome.answers());
                System.out.println(row.line());
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<String, List<String>> paths(Api reader, int articles) throws Exception {
        Random random = new Random(1);
        Zipf favourites = new Zipf(articles);
        Vocabulary vocabulary = new Vocabulary(1);
        Map<String, List<String>> paths = new LinkedHashMap<>();
        paths.put("one article by slug", IntStream.range(0, REQUESTS)
                .mapToObj(i -> "/v1/articles/" + Stories.slug(favourites.draw(random))).toList());
        paths.put("the 20 newest", List.of("/v1/articles"));
        paths.put("a topic, page " + TOPIC_PAGE, List.of(page(reader, "/v1/articles?topic=topic-3", TOPIC_PAGE)));
        paths.put("the quotes of a speaker", List.of("/v1/speakers/"
                + reader.get("/v1/quotes?limit=1").json().at("/items/0/speaker/slug").asText() + "/quotes"));
        paths.put("search, highlighted, two facets", search("/v1/search?facets=topic,publisher&q=", () -> words(vocabulary, random)));
        paths.put("the same for words that few texts have",
                search("/v1/search?facets=topic,publisher&q=", () -> telling(vocabulary, random)));
        paths.put("search, the 20 best articles alone", search("/v1/articles?q=", () -> telling(vocabulary, random)));
        paths.put("suggestions in search", search("/v1/search/suggest?q=", () -> beginning(vocabulary, random)));
        return paths;
    }

    private static List<String> search(String path, Supplier<String> question) {
        return Stream.generate(question).limit(REQUESTS).map(words -> path + words).toList();
    }

    /** Two words or three, as frequent as they are in the texts, but none of the very first. */
    private static String words(Vocabulary vocabulary, Random random) {
        return several(random, () -> {
            String word = vocabulary.word(random);
            while (word.length() < 4) {
                word = vocabulary.word(random);
            }
            return word;
        });
    }

    /** As people ask, who do not look for "would" and "them". */
    private static String telling(Vocabulary vocabulary, Random random) {
        return several(random, () -> vocabulary.telling(random));
    }

    private static String several(Random random, Supplier<String> word) {
        return Stream.generate(word).limit(2 + random.nextInt(2)).collect(Collectors.joining("+"));
    }

    /** What somebody has typed so far. */
    private static String beginning(Vocabulary vocabulary, Random random) {
        String word = vocabulary.telling(random);
        return word.substring(0, Math.min(word.length(), 2 + random.nextInt(4)));
    }

    static String page(Api reader, String list, int number) throws IOException, InterruptedException {
        String page = list;
        for (int i = 1; i < number; i++) {
            page = list + "&cursor=" + reader.get(page).expect(200).json().at("/page/next").asText();
        }
        return page;
    }
}

package io.standfirst.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Kept answers against nginx, which serves the same bytes as static files, in turn. With the archive that {@link Corpus}
 * left. Options: {@code --database}, {@code --corpus}, {@code --connections}, {@code --warmup}, {@code --seconds} of
 * each, {@code --rounds}, {@code --java}.
 */
final class Cached {

    private static final Map<String, String> PLAIN = Map.of();
    private static final Map<String, String> GZIP = Map.of("Accept-Encoding", "gzip");
    private static final int REQUESTS = 20_000;

    private final Service service;
    private final Nginx nginx;
    private final Path directory;
    private final int connections;
    private final int warmup;
    private final int seconds;
    private final int rounds;

    private Cached(Service service, Nginx nginx, Path directory, Options options) {
        this.service = service;
        this.nginx = nginx;
        this.directory = directory;
        connections = options.number("connections", 32);
        warmup = options.number("warmup", 20);
        seconds = options.number("seconds", 5);
        rounds = options.number("rounds", 5);
    }

    public static void main(String... arguments) throws Exception {
        rows(new Options(arguments));
        System.exit(0);
    }

    /** Prints a table, and says what is in it. */
    static List<Row> rows(Options options) throws Exception {
        String kind = options.text("database", "h2");
        Path corpus = options.path("corpus", Corpus.place(kind));
        String[] java = options.java("-Xmx768m -Dstandfirst.cache.size=200M");
        Path directory = Path.of("target/bench/cached").toAbsolutePath();
        Corpus.delete(directory);
        try (Database database = Database.open(kind, corpus.resolve("data"));
                Nginx nginx = new Nginx(directory.resolve("nginx"));
                Service service = Service.start(database, corpus.resolve("log"), java).awaitReady().awaitSearch()) {
            Cached cached = new Cached(service, nginx, directory, options);
            options.end();
            List<Row> rows = cached.run(Corpus.size(corpus));
            System.out.printf("%nresident %d MB%n", service.residentMegabytes());
            return rows;
        }
    }

    /** One kind of answer, ours and nginx'. */
    record Row(String what, Side ours, Side nginx) {

        double ratio() {
            return ours.outcome().rate() / nginx.outcome().rate();
        }

        String line() {
            return String.format(Locale.ROOT, "| %s | %,.0f | %,.0f | %.2f | %.1f µs | %.1f µs | %.2f ms | %.2f ms |", what,
                    ours.outcome().rate(), nginx.outcome().rate(), ratio(), ours.cpu(), nginx.cpu(),
                    ours.outcome().p50(), ours.outcome().p99());
        }
    }

    static final String HEAD = "| answer | ours/s | nginx/s | ratio | our CPU | nginx' CPU | p50 | p99 |\n"
            + "| --- | --- | --- | --- | --- | --- | --- | --- |";

    private List<Row> run(int articles) throws Exception {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        Zipf favourites = new Zipf(articles);
        Random random = new Random(1);
        rows.put("one article", IntStream.range(0, REQUESTS)
                .mapToObj(i -> "/v1/articles/" + Stories.slug(favourites.draw(random))).toList());
        rows.put("the 20 newest", List.of("/v1/articles?limit=20"));
        rows.put("20 quotes", List.of("/v1/quotes?limit=20"));
        long misses = fill(rows);
        nginx.start();
        System.out.printf("%,d answers kept; of %,d articles asked for by Zipf's law, hits %.1f %%%n%n", misses, REQUESTS,
                100.0 - 100.0 * (misses - 2) / REQUESTS);
        System.out.println(HEAD);
        List<Row> measured = new ArrayList<>();
        for (var row : rows.entrySet()) {
            measured.add(measure(row.getKey(), row.getValue(), PLAIN, PLAIN));
            measured.add(measure(row.getKey() + ", gzip", row.getValue(), GZIP, GZIP));
        }
        Api api = new Api(service.port(), null);
        String path = "/v1/articles/" + Stories.slug(1);
        String tag = api.get(path).expect(200).headers().get("ETag");
        measured.add(measure("304", List.of(path), Map.of("If-None-Match", tag),
                Map.of("If-Modified-Since", "Thu, 01 Jan 2099 00:00:00 GMT")));
        return measured;
    }

    /** Has every answer made once, puts its bytes down for nginx, and says how many there are. */
    private long fill(Map<String, List<String>> rows) throws Exception {
        Api api = new Api(service.port(), null);
        long made = 0;
        for (List<String> paths : rows.values()) {
            for (String path : paths.stream().distinct().toList()) {
                nginx.put(file(path), api.get(path).expect(200).body());
                made++;
            }
        }
        return made;
    }

    private Row measure(String what, List<String> paths, Map<String, String> headers, Map<String, String> ofFiles)
            throws Exception {
        Path scripts = directory.resolve(what.replaceAll("\\W+", "-"));
        Wrk ours = new Wrk(scripts.resolve("ours"), paths, headers, connections);
        Wrk theirs = new Wrk(scripts.resolve("nginx"), paths.stream().map(Cached::file).toList(), ofFiles, connections);
        ours.run(service.port(), warmup);
        theirs.run(nginx.port(), 2);
        List<Side> own = new ArrayList<>();
        List<Side> files = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double before = service.cpu().toNanos();
            Wrk.Outcome outcome = ours.run(service.port(), seconds);
            own.add(new Side(outcome, (service.cpu().toNanos() - before) / 1e3 / outcome.answers()));
            before = nginx.cpu().toNanos();
            outcome = theirs.run(nginx.port(), seconds);
            files.add(new Side(outcome, (nginx.cpu().toNanos() - before) / 1e3 / outcome.answers()));
        }
        Row row = new Row(what, median(own), median(files));
        System.out.println(row.line());
        return row;
    }

    /** @param cpu in microseconds for each answer */
    record Side(Wrk.Outcome outcome, double cpu) {
    }

    private static Side median(List<Side> sides) {
        return sides.stream().sorted((one, other) -> Double.compare(one.outcome().rate(), other.outcome().rate()))
                .toList().get(sides.size() / 2);
    }

    /** A file cannot be a directory, too. */
    private static String file(String path) {
        return path.replace("?", "/list-");
    }
}

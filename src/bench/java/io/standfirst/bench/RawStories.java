package io.standfirst.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How long a raw page takes to become an article, over HTTP with {@code ?dryRun=true}: generated stories of about 5 KB as plain
 * text, one after the other, of which 95 in 100 have to be there within 10 ms; and pages of a megabyte that are written to keep a
 * server busy, each of which has to be answered within 2 s, whatever the answer is. Options: {@code --pages}, {@code --warmup} in
 * pages, {@code --database}, {@code --java}.
 */
final class RawStories {

    private static final double SECONDS_FOR_HOSTILE = 2;
    private static final double MILLISECONDS_FOR_STORY = 10;
    private static final int LONG = 1_000_000;
    private static final String PATH = "/v1/articles?dryRun=true";

    private final Api api;
    private boolean good = true;

    private RawStories(Api api) {
        this.api = api;
    }

    /** A page that is written to keep a server busy. */
    private record Hostile(String type, String text) {
    }

    public static void main(String... arguments) throws Exception {
        Options options = new Options(arguments);
        int pages = options.number("pages", 1_000);
        int warmup = options.number("warmup", 3_000);
        String kind = options.text("database", "h2");
        String[] java = options.java("-Xmx512m");
        options.end();
        Path directory = Path.of("target/bench/raw-stories-" + kind).toAbsolutePath();
        Corpus.delete(directory);
        Files.createDirectories(directory);
        boolean good;
        try (Database database = Database.open(kind, directory.resolve("data"));
                Service service = Service.start(database, directory.resolve("log"), java).awaitReady().awaitSearch()) {
            RawStories run = new RawStories(service.api());
            run.stories(pages, warmup);
            run.hostile();
            good = run.good;
        }
        System.exit(good ? 0 : 1);
    }

    private void stories(int pages, int warmup) throws Exception {
        Stories stories = new Stories(1);
        List<String> texts = IntStream.range(0, 200).mapToObj(number -> page(stories.story(number, 0))).toList();
        double[] times = new double[pages];
        for (int number = -warmup; number < pages; number++) {
            String text = texts.get(Math.floorMod(number, texts.size()));
            long begin = System.nanoTime();
            api.postText(PATH, "text/plain", text).expect(200);
            if (number >= 0) {
                times[number] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(times);
        double p95 = times[pages * 95 / 100];
        good &= p95 <= MILLISECONDS_FOR_STORY;
        System.out.printf("stories of %,.0f characters: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                texts.stream().mapToInt(String::length).average().orElseThrow(), times[pages / 2], p95, times[pages * 99 / 100]);
    }

    /** As an editor pastes it. */
    static String page(Map<String, Object> story) {
        List<?> sections = (List<?>) story.get("sections");
        String body = sections.stream().map(section -> (Map<?, ?>) section)
                .map(section -> (section.get("heading") == null ? "" : section.get("heading") + "\n\n") + section.get("body"))
                .collect(Collectors.joining("\n\n"));
        return story.get("publisher") + "\n\n" + story.get("headline") + "\n\n" + story.get("standfirst") + "\n\n" + body + "\n";
    }

    private void hostile() throws Exception {
        for (Map.Entry<String, Hostile> page : pages().entrySet()) {
            Hostile hostile = page.getValue();
            double slowest = 0;
            int status = 0;
            for (int round = 0; round < 3; round++) {
                long begin = System.nanoTime();
                status = api.postText(PATH, hostile.type, hostile.text).status();
                slowest = Math.max(slowest, Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1e3);
            }
            good &= slowest <= SECONDS_FOR_HOSTILE && status < 500;
            System.out.printf("%s, %,d characters of %s: %d after %.2f s at the most%n", page.getKey(), hostile.text.length(),
                    hostile.type, status, slowest);
        }
    }

    private static Map<String, Hostile> pages() {
        Map<String, Hostile> pages = new LinkedHashMap<>();
        pages.put("quotation marks", plain("\"".repeat(LONG)));
        pages.put("opening marks", plain("“".repeat(LONG / 3)));
        pages.put("short quotes", plain("\"Go\" said Ana. ".repeat(LONG / 15)));
        pages.put("headings", new Hostile("text/markdown", "---\nheadline: Ferry stops\n---\n\n" + IntStream.range(0, 100_000)
                .mapToObj(number -> "# " + number + "\n").collect(Collectors.joining())));
        pages.put("lines like headings", plain("Ferry stops\n\n".repeat(LONG / 13)));
        pages.put("brackets", new Hostile("text/markdown", "---\nheadline: Ferry stops\n---\n\n" + "[".repeat(LONG)));
        pages.put("nested elements", new Hostile("text/html", "<h1>Ferry stops</h1>" + "<div>".repeat(LONG / 11) + "a"
                + "</div>".repeat(LONG / 11)));
        pages.put("unclosed elements", new Hostile("text/html", "<h1>Ferry stops</h1>" + "<b><p>".repeat(LONG / 6)));
        pages.put("entities", new Hostile("text/html", "<h1>Ferry stops</h1><p>" + "&amp;".repeat(LONG / 5)));
        return pages;
    }

    private static Hostile plain(String text) {
        return new Hostile("text/plain", "Ferry stops\n\n" + text);
    }
}

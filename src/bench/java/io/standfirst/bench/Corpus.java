package io.standfirst.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Loads an archive through the API and leaves its database for what is measured later. Options: {@code --articles},
 * {@code --database}, {@code --seed}, {@code --directory}, {@code --java}.
 */
final class Corpus {

    private static final int WRITERS = 8;
    /** An article links only to those of batches before, which are there. */
    private static final int BATCH = 500;

    private final Stories stories;
    private final Api api;

    Corpus(Stories stories, Api api) {
        this.stories = stories;
        this.api = api;
    }

    public static void main(String... arguments) throws Exception {
        make(new Options(arguments));
        System.exit(0);
    }

    static void make(Options options) throws Exception {
        int articles = options.number("articles", 10_000);
        String kind = options.text("database", "h2");
        Stories stories = new Stories(options.number("seed", 1));
        Path directory = options.path("directory", place(kind));
        String[] java = options.java("-Xmx512m");
        options.end();
        delete(directory);
        Files.createDirectories(directory);
        try (Database database = Database.open(kind, directory.resolve("data"));
                Service service = Service.start(database, directory.resolve("log"), java).awaitReady()) {
            new Corpus(stories, service.api()).load(articles);
            Files.writeString(directory.resolve("articles"), Integer.toString(articles));
        }
        System.out.println("It is in " + directory);
    }

    /** Where the archive is left, below the project's directory. */
    static String place(String database) {
        return "target/bench/corpus-" + database;
    }

    /** How many articles an archive has. */
    static int size(Path directory) throws IOException {
        return Integer.parseInt(Files.readString(directory.resolve("articles")));
    }

    /** Copies an archive's database to where it can be written to. */
    static Path copy(Path directory, String name) throws IOException {
        Path copy = directory.resolveSibling(name);
        delete(copy);
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.toList()) {
                Files.copy(path, copy.resolve(directory.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return copy;
    }

    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> paths = Files.walk(directory)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Creates and publishes so many articles, and tells how fast that goes. */
    void load(int articles) throws Exception {
        entries("/v1/topics", stories.topics());
        entries("/v1/authors", stories.authors());
        entries("/v1/speakers", stories.speakers());
        long begin = System.nanoTime();
        long bytes = 0;
        for (int done = 0; done < articles; done += BATCH) {
            bytes += batch(done, Math.min(articles, done + BATCH));
            double seconds = (System.nanoTime() - begin) / 1e9;
            int loaded = Math.min(articles, done + BATCH);
            System.out.printf("%,7d articles, %.0f bytes each, %.0f a second, each created and published%n",
                    loaded, (double) bytes / loaded, loaded / seconds);
        }
    }

    private long batch(int from, int to) throws InterruptedException {
        AtomicInteger next = new AtomicInteger(from);
        List<Long> bytes = Crew.run(WRITERS, writer -> () -> {
            long sent = 0;
            for (int number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
                Map<String, Object> story = stories.story(number, from);
                api.post("/v1/articles", story).expect(201);
                api.put("/v1/articles/" + Stories.slug(number) + "/publication",
                        Map.of("at", stories.publishedAt(number).toString())).expect(200);
                sent += Json.bytes(story).length;
            }
            return sent;
        });
        return bytes.stream().mapToLong(Long::longValue).sum();
    }

    private void entries(String path, List<String> names) throws Exception {
        for (String name : names) {
            boolean isTopic = path.endsWith("topics");
            api.post(path, isTopic ? Map.of("name", name, "slug", name) : Map.of("name", name)).expect(201);
        }
    }
}

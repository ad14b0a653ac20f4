package io.standfirst.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How fast articles come in and go out by the thousand. Imports generated articles, the same ones again, exports them with
 * their history, and imports that into an empty service, whose export has to be the same. Options: {@code --articles},
 * {@code --database}, {@code --seed}, {@code --java}, {@code --only import}.
 */
final class Bulk {

    private static final Pattern WRITER = Pattern.compile("\"by\":\"[^\"]*\"");
    /** An article links only to those of so many before, which are there. */
    private static final int FAR = 500;

    private final Stories stories;
    private final String kind;
    private final Path directory;
    private final String[] java;

    private Bulk(Stories stories, String kind, Path directory, String[] java) {
        this.stories = stories;
        this.kind = kind;
        this.directory = directory;
        this.java = java;
    }

    public static void main(String... arguments) throws Exception {
        Options options = new Options(arguments);
        int articles = options.number("articles", 10_000);
        String kind = options.text("database", "h2");
        Stories stories = new Stories(options.number("seed", 1));
        boolean importOnly = options.text("only", "").equals("import");
        Path directory = options.path("directory", "target/bench/bulk-" + kind);
        String[] java = options.java("-Xmx512m");
        options.end();
        Corpus.delete(directory);
        Files.createDirectories(directory);
        boolean same = new Bulk(stories, kind, directory, java).run(articles, importOnly);
        System.exit(same ? 0 : 1);
    }

    private boolean run(int articles, boolean importOnly) throws Exception {
        Path lines = directory.resolve("articles.ndjson");
        write(lines, articles);
        System.out.printf("%,d articles of %,d bytes%n", articles, Files.size(lines) / articles);
        Path exported = directory.resolve("export.ndjson");
        try (Database database = Database.open(kind, directory.resolve("data"));
                Service service = Service.start(database, directory.resolve("log"), java).awaitReady()) {
            for (String topic : stories.topics()) {
                service.api().post("/v1/topics", Map.of("name", topic, "slug", topic)).expect(201);
            }
            send(service, "import", lines);
            send(service, "import again", lines);
            if (importOnly) {
                return true;
            }
            fetch(service, exported);
        }
        Path again = directory.resolve("export-again.ndjson");
        try (Database database = Database.open(kind, directory.resolve("other-data"));
                Service service = Service.start(database, directory.resolve("other-log"), java).awaitReady()) {
            send(service, "import of the export", exported);
            fetch(service, again);
        }
        boolean same = sorted(exported).equals(sorted(again));
        System.out.println(same ? "Both exports are the same." : "The exports differ: compare " + exported + " and " + again);
        return same;
    }

    private void write(Path lines, int articles) throws IOException {
        try (OutputStream out = Files.newOutputStream(lines)) {
            for (int number = 0; number < articles; number++) {
                out.write(Json.bytes(stories.story(number, number - number % FAR)));
                out.write('\n');
            }
        }
    }

    private static void send(Service service, String what, Path lines) throws Exception {
        long cpu = service.cpu().toMillis();
        long begin = System.nanoTime();
        Api.Answer answer = service.api().postLines("/v1/imports", lines).expect(200);
        double seconds = (System.nanoTime() - begin) / 1e9;
        double used = service.cpu().toMillis() - cpu;
        String report = new String(answer.body());
        JsonNode all = Json.read(report.substring(report.lastIndexOf("\n", report.length() - 2) + 1).getBytes()).path("import");
        System.out.printf("%s: %.0f lines a second (%.2f ms of CPU each, the index included); %d created, %d updated,"
                        + " %d unchanged, %d refused; memory %d MB%n", what, all.path("lines").asLong() / seconds,
                used / all.path("lines").asLong(), all.path("created").asLong(), all.path("updated").asLong(),
                all.path("unchanged").asLong(), all.path("refused").asLong(), service.residentMegabytes());
        if (all.path("refused").asLong() > 0) {
            report.lines().filter(line -> line.contains("\"refused\",")).limit(3).forEach(System.out::println);
        }
    }

    private static void fetch(Service service, Path file) throws Exception {
        long begin = System.nanoTime();
        service.api().fetch("/v1/exports?history=true", file);
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("export: %,d bytes in %.1f s (%.1f MB a second); memory %d MB%n", Files.size(file), seconds,
                Files.size(file) / seconds / 1e6, service.residentMegabytes());
    }

    /** Without who wrote: an export has no keys, and the service that takes it does not know them. */
    private static Set<String> sorted(Path file) throws IOException {
        Set<String> lines = new TreeSet<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            reader.lines().map(line -> WRITER.matcher(line).replaceAll("\"by\":null")).forEach(lines::add);
        }
        return lines;
    }
}

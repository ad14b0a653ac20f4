package io.standfirst.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Time from the start of the process to the first answer of 200, processor time until then, and memory when idle, with
 * a database that has its tables. Options: {@code --rounds}, {@code --java}.
 */
final class Start {

    private static final long IDLE_MILLISECONDS = 5_000;

    /** Medians: seconds, of processor time too, and megabytes. */
    record Outcome(double seconds, double processor, double resident) {
    }

    public static void main(String... arguments) throws Exception {
        run(new Options(arguments));
        System.exit(0);
    }

    static Outcome run(Options options) throws Exception {
        int rounds = options.number("rounds", 5);
        String[] java = options.java("-Xmx512m");
        options.end();
        Path directory = Path.of("target/bench/start").toAbsolutePath();
        Corpus.delete(directory);
        Files.createDirectories(directory);
        List<Double> seconds = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        List<Double> resident = new ArrayList<>();
        try (Database database = Database.open("h2", directory.resolve("data"))) {
            Service.start(database, directory.resolve("log"), java).awaitReady().close();
            for (int round = 0; round < rounds; round++) {
                try (Service service = Service.start(database, directory.resolve("log"), java).awaitReady()) {
                    seconds.add(service.age().toMillis() / 1e3);
                    processor.add(service.cpu().toMillis() / 1e3);
                    Thread.sleep(IDLE_MILLISECONDS);
                    resident.add((double) service.residentMegabytes());
                }
            }
        }
        Outcome outcome = new Outcome(median(seconds), median(processor), median(resident));
        System.out.printf("median of %d: first 200 after %.1f s, %.1f s of CPU; idle %.0f MB%n", rounds,
                outcome.seconds(), outcome.processor(), outcome.resident());
        return outcome;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}

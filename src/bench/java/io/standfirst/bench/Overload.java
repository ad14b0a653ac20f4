package io.standfirst.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Far more clients than there is room for. Each has an answer in time, a good one or a refusal; some get the good one; kept
 * answers, health and metrics are given all the while. Ends with 1 if not. Options: {@code --clients}, {@code --seconds},
 * {@code --database}, {@code --java}.
 */
final class Overload {

    private static final double LONGEST_ANSWER = 10;
    /** The processors are all taken, so that whatever wants one waits its turn. */
    private static final double LONGEST_PROBE = 5;
    private static final int WARM_UP_SECONDS = 20;
    private static final int FEW = 20;
    /** Few, so that two processors are enough for more. */
    private static final int ROOM = 24;
    private static final String PATH = "/v1/articles?limit=100&include=sections,quotes,related&total=true";

    private Overload() {
    }

    public static void main(String... arguments) throws Exception {
        Options options = new Options(arguments);
        int clients = options.number("clients", 600);
        int seconds = options.number("seconds", 20);
        String kind = options.text("database", "h2");
        String[] java = options.java("-Xmx384m -Dstandfirst.limits.requests=" + ROOM);
        options.end();
        Path directory = Path.of("target/bench/overload").toAbsolutePath();
        Corpus.delete(directory);
        Files.createDirectories(directory);
        List<String> wrong = new ArrayList<>();
        try (Database database = Database.open(kind, directory.resolve("data"));
                Service service = Service.start(database, directory.resolve("log"), java).awaitReady()) {
            Probes probes = new Probes(service.port(), new FaultLoad(service, 0, 0, 0).keptPath());
            new Crowd(directory, FEW).run(service.port(), PATH, WARM_UP_SECONDS);
            probes.start();
            Crowd.Outcome crowd = new Crowd(directory, clients).run(service.port(), PATH, seconds);
            Probes.Summary health = probes.take();
            service.api().get(PATH).expect(200);
            System.out.printf("%d clients: %d answers, %d refused, slowest %.1f s; kept ones %s; %s; threads %d%n", clients,
                    crowd.answers(), crowd.refused(), crowd.slowest(), health.kept(), health, service.threads());
            wrong.addAll(health.wrong("overload", false, LONGEST_PROBE));
            if (crowd.failed() > 0 || crowd.slowest() > LONGEST_ANSWER) {
                wrong.add("%d had no answer, the slowest took %.1f s".formatted(crowd.failed(), crowd.slowest()));
            }
            if (crowd.refused() == 0 || crowd.refused() == crowd.answers()) {
                wrong.add("all or none were refused");
            }
            wrong.forEach(line -> System.out.println("  " + line));
            System.exit(wrong.isEmpty() ? 0 : 1);
        }
    }
}

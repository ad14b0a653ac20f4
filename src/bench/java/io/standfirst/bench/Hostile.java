package io.standfirst.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Everything that nobody should send. The service answers each clearly, never with 5xx, goes on serving others, and
 * stays within its heap. Ends with 1 if not. Options: {@code --database}, {@code --java}, {@code --sockets} of each slow
 * kind, {@code --patience} in seconds until all of them have to be cut.
 */
final class Hostile {

    private final List<String> wrong = new ArrayList<>();
    private final Wire wire;

    private Hostile(Wire wire) {
        this.wire = wire;
    }

    public static void main(String... arguments) throws Exception {
        Options options = new Options(arguments);
        String kind = options.text("database", "h2");
        int sockets = options.number("sockets", 100);
        int patience = options.number("patience", 90);
        List<String> java = new ArrayList<>(List.of(options.java("-Xmx256m")));
        java.add("-XX:+ExitOnOutOfMemoryError");
        options.end();
        Path directory = Path.of("target/bench/hostile-" + kind).toAbsolutePath();
        Corpus.delete(directory);
        Files.createDirectories(directory);
        Path log = directory.resolve("log");
        try (Database database = Database.open(kind, directory.resolve("data"));
                Service service = Service.start(database, log, java.toArray(String[]::new)).awaitReady()) {
            Hostile hostile = new Hostile(new Wire(service.port()));
            hostile.run(service, sockets, patience);
            hostile.log(log);
            if (!service.runs()) {
                hostile.wrong.add("the service ended");
            }
            System.out.printf("resident %d MB; %d wrong%n", service.residentMegabytes(), hostile.wrong.size());
            hostile.wrong.forEach(line -> System.out.println("  " + line));
            System.exit(hostile.wrong.isEmpty() ? 0 : 1);
        }
    }

    private void run(Service service, int sockets, int patience) throws Exception {
        Map<String, byte[]> broken = BrokenJson.all();
        for (Map.Entry<String, byte[]> body : broken.entrySet()) {
            expect("JSON: " + body.getKey(), wire.status(Wire.post(body.getValue())), "HTTP/1.1 4.*");
        }
        System.out.printf("%d broken bodies sent%n", broken.size());
        Map<String, RudeRequests.Rude> rude = RudeRequests.all();
        for (Map.Entry<String, RudeRequests.Rude> request : rude.entrySet()) {
            expect(request.getKey(), wire.status(request.getValue().request()), request.getValue().answer());
        }
        System.out.printf("%d rude requests sent%n", rude.size());
        bomb();
        NastyStrings strings = new NastyStrings(service.api());
        wrong.addAll(strings.wrong());
        System.out.println("nasty strings: " + strings.summary());
        if (!new SlowClients(wire, new Api(service.port(), null), sockets).run(patience)) {
            wrong.add("slow connections were not cut");
        }
        service.api().get("/v1/articles").expect(200);
    }

    /** As large as a body may be; it would be a thousand times that. */
    private void bomb() throws IOException {
        byte[] zeros = new byte[2_000_000];
        String encoding = "Content-Encoding: gzip\r\n";
        expect("a bomb", wire.status(Wire.post(zeros, encoding)), "HTTP/1.1 415.*");
        byte[] large = ("{\"headline\":\"" + "\\u0041".repeat(330_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 50; i++) {
            expect("a large body", wire.status(Wire.post(large)), "HTTP/1.1 4.*");
        }
    }

    private void expect(String what, String status, String pattern) {
        if (!status.matches(pattern)) {
            wrong.add(what + ": " + status);
        }
    }

    /** What the service thought worth an error. */
    private void log(Path log) throws IOException {
        Files.readAllLines(log).stream().filter(line -> line.contains(" ERROR ")).forEach(wrong::add);
    }
}

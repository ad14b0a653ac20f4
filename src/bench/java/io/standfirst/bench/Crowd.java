package io.standfirst.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Many clients who ask again and again, whatever the answer, by wrk (of Debian's {@code wrk}). */
final class Crowd {

    private static final Pattern ANSWERS = Pattern.compile("answers (\\d+) refused (\\d+) failed (\\d+) slowest (\\d+)");
    private static final String SCRIPT = """
            wrk.headers["Authorization"] = "Bearer %s"
            function delay() return 50 end
            function done(summary, latency)
              local e = summary.errors
              io.write(string.format("answers %%d refused %%d failed %%d slowest %%d\\n", summary.requests, e.status,
                e.connect + e.read + e.write + e.timeout, latency.max / 1000))
            end
            """;

    private final Path script;
    private final int clients;

    Crowd(Path directory, int clients) throws IOException {
        this.script = Files.writeString(directory.resolve("crowd.lua"), SCRIPT.formatted(Service.KEY));
        this.clients = clients;
    }

    /**
     * What came of it.
     *
     * @param refused how many answers were of 400 and above
     * @param failed  how often there was none
     * @param slowest in seconds
     */
    record Outcome(long answers, long refused, long failed, double slowest) {
    }

    Outcome run(int port, String path, int seconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of("wrk", "-t1", "-c" + clients, "-d" + seconds + "s", "--timeout", "10s", "-s",
                script.toString(), "http://" + Ports.HOST + ":" + port + path)).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher answers = ANSWERS.matcher(output);
        if (process.waitFor() != 0 || !answers.find()) {
            throw new IllegalStateException(output);
        }
        return new Outcome(Long.parseLong(answers.group(1)), Long.parseLong(answers.group(2)), Long.parseLong(answers.group(3)),
                Long.parseLong(answers.group(4)) / 1000.0);
    }
}

package io.standfirst.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** wrk (of Debian's {@code wrk}), asking for one thing after the other. */
final class Wrk {

    private static final Pattern LATENCY = Pattern.compile("p(\\d+) (\\d+)");
    private static final Pattern ANSWERS = Pattern.compile("(\\d+) requests in ([\\d.]+)(s|m), ([\\d.]+)(KB|MB|GB) read");
    private static final Map<String, Double> BYTES = Map.of("KB", 1024.0, "MB", 1048576.0, "GB", 1073741824.0);

    private final Path script;
    private final int connections;

    /** @param paths what is asked for, one after the other, from the beginning again after the last */
    Wrk(Path directory, List<String> paths, Map<String, String> headers, int connections) throws IOException {
        Files.createDirectories(directory);
        Path list = Files.write(directory.resolve("paths"), paths);
        StringBuilder lua = new StringBuilder("paths = {}\nfor line in io.lines(\"").append(list)
                .append("\") do paths[#paths + 1] = line end\nnext = 0\n");
        headers.forEach((name, value) -> lua.append("wrk.headers[\"").append(name).append("\"] = [[").append(value).append("]]\n"));
        lua.append("requests = {}\ninit = function() for i, path in ipairs(paths) do requests[i] = wrk.format(nil, path) end end\n")
                .append("request = function() next = next % #requests + 1 return requests[next] end\n")
                .append("done = function(summary, latency) for _, p in ipairs({50, 95, 99}) do")
                .append(" io.write(string.format(\"p%d %d\\n\", p, latency:percentile(p))) end end\n");
        this.script = Files.writeString(directory.resolve("paths.lua"), lua);
        this.connections = connections;
    }

    /**
     * What came of it.
     *
     * @param bytes of all answers, heads included
     * @param p50   in milliseconds
     * @param p95   likewise
     * @param p99   likewise
     */
    record Outcome(long answers, double seconds, double bytes, double p50, double p95, double p99) {

        double rate() {
            return answers / seconds;
        }
    }

    /** @throws IllegalStateException if a single answer failed */
    Outcome run(int port, int seconds) throws IOException, InterruptedException {
        List<String> command = List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "-s", script.toString(), "http://" + Ports.HOST + ":" + port);
        Process process = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher answers = ANSWERS.matcher(output);
        if (process.waitFor() != 0 || !answers.find() || output.contains("Socket errors") || output.contains("Non-2xx")) {
            throw new IllegalStateException(output);
        }
        return new Outcome(Long.parseLong(answers.group(1)),
                Double.parseDouble(answers.group(2)) * (answers.group(3).equals("m") ? 60 : 1),
                Double.parseDouble(answers.group(4)) * BYTES.get(answers.group(5)),
                latency(output, "50"), latency(output, "95"), latency(output, "99"));
    }

    private static double latency(String output, String percentile) {
        return LATENCY.matcher(output).results().filter(found -> found.group(1).equals(percentile))
                .mapToDouble(found -> Double.parseDouble(found.group(2)) / 1000)
                .findFirst().orElseThrow();
    }
}

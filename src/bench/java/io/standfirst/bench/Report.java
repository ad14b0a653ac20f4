package io.standfirst.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * All that can be compared with the peers, one after the other, into {@code docs/performance.md} between its two marks, and a
 * chart beside it. The peers' figures were measured once on such a machine, of 2 cores. Options: {@code --articles}, of an
 * archive that is loaded if there is none so large, {@code --database}, {@code --quick true} for a few seconds of each.
 */
final class Report {

    private static final Path PAGE = Path.of("docs/performance.md");
    private static final Path CHART = Path.of("docs/performance.svg");
    private static final String BEGIN = "<!-- report -->\n";
    private static final String END = "<!-- end of the report -->\n";

    private final String database;
    private final Path corpus;
    private final boolean quick;
    private final List<Figure> figures = new ArrayList<>();
    private final StringBuilder tables = new StringBuilder();

    private Report(String database, boolean quick) {
        this.database = database;
        this.corpus = Path.of(Corpus.place(database)).toAbsolutePath();
        this.quick = quick;
    }

    public static void main(String... arguments) throws Exception {
        Options options = new Options(arguments);
        int articles = options.number("articles", 10_000);
        String database = options.text("database", "h2");
        boolean quick = options.flag("quick");
        options.end();
        Report report = new Report(database, quick);
        if (!Files.exists(report.corpus.resolve("articles")) || Corpus.size(report.corpus) != articles) {
            Corpus.make(new Options("--articles", Integer.toString(articles), "--database", database));
        }
        report.cached();
        report.uncached();
        report.create();
        report.start();
        report.write(articles);
        System.exit(0);
    }

    private void cached() throws Exception {
        List<Cached.Row> rows = Cached.rows(options("--rounds", quick ? "1" : "5"));
        table("From the response cache, in turn with nginx", "cached", Cached.HEAD, rows.stream().map(Cached.Row::line).toList());
        for (Cached.Row row : rows) {
            double rate = row.ours().outcome().rate();
            boolean isUnchanged = row.what().equals("304");
            String measured = "%s of nginx, %s/s".formatted(ratio(row.ratio()), Figure.number(rate));
            if (isUnchanged) {
                figures.add(new Figure("conditional GET, 304", measured, "5 × the peer", rate >= 5 * 6_225, rate, 6_225, "cached"));
            } else {
                figures.add(new Figure(row.what() + ", cached", measured, "0.9 of nginx", row.ratio() >= 0.9, rate,
                        row.what().equals("one article") ? 276 : 0, "cached"));
            }
        }
    }

    private void uncached() throws Exception {
        List<Uncached.Row> rows = Uncached.run(options("--seconds", quick ? "3" : "10"));
        table("With the cache off", "uncached", Uncached.HEAD, rows.stream().map(Uncached.Row::line).toList());
        figures.add(cost(rows.get(0), 0.5, 276));
        figures.add(cost(rows.get(1), 0.6, 260));
        figures.add(rate(rows.get(2), 63));
        figures.add(rate(rows.get(3), 114));
        Uncached.Row search = rows.get(4);
        double rate = search.outcome().rate();
        figures.add(new Figure("ranked search in bodies", "%s/s, p95 %.1f ms".formatted(Figure.number(rate), search.outcome().p95()),
                "100 × the peer, p95 20 ms", rate >= 460 && search.outcome().p95() <= 20, rate, 4.6, "uncached"));
    }

    private static Figure cost(Uncached.Row row, double goal, double peer) {
        return new Figure(row.what() + ", cache off", "%.2f ms of CPU".formatted(row.cpu()), "%s ms of CPU".formatted(goal),
                row.cpu() <= goal, row.outcome().rate(), peer, "uncached");
    }

    private static Figure rate(Uncached.Row row, double peer) {
        double rate = row.outcome().rate();
        return new Figure(row.what() + ", cache off", Figure.number(rate) + "/s", "20 × the peer", rate >= 20 * peer, rate, peer,
                "uncached");
    }

    private void create() throws Exception {
        List<Create.Round> rounds = Create.run(options("--seconds", quick ? "5" : "15"));
        Create.Round last = rounds.get(rounds.size() - 1);
        figures.add(new Figure("create, 8 writers, on disk",
                "%s/s, %s of plain JDBC".formatted(Figure.number(last.created()), ratio(last.ratio())),
                "2 × the peer, 0.6 of plain JDBC", last.created() >= 2 * 152 && last.ratio() >= 0.6, last.created(), 152, "create"));
    }

    private void start() throws Exception {
        Start.Outcome outcome = Start.run(new Options("--rounds", quick ? "1" : "5"));
        figures.add(new Figure("start to the first 200", "%.1f s".formatted(outcome.seconds()), "2.5 s", outcome.seconds() <= 2.5, 0, 0,
                "start"));
        figures.add(new Figure("memory when idle", "%.0f MB".formatted(outcome.resident()), "220 MB", outcome.resident() <= 220, 0, 0,
                "start"));
    }

    private Options options(String... more) {
        List<String> all = new ArrayList<>(List.of("--database", database, "--warmup", quick ? "5" : "30"));
        all.addAll(List.of(more));
        return new Options(all.toArray(String[]::new));
    }

    private void table(String title, String command, String head, List<String> lines) {
        tables.append("\n### ").append(title).append("\n\n`src/bench/run ").append(command).append("`\n\n").append(head).append('\n')
                .append(String.join("\n", lines)).append('\n');
    }

    private void write(int articles) throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String text = String.format(Locale.ROOT, """
                `src/bench/run report --articles %d --database %s%s` on %s, JDK %s, %d processors, where the load is made, too.

                ![Answers a second, as many times those of the best peer](performance.svg)

                %s
                """, articles, database, quick ? " --quick true" : "", LocalDate.now(), Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(), Figure.HEAD);
        StringBuilder report = new StringBuilder(text);
        figures.forEach(figure -> report.append(figure.line()).append('\n'));
        Files.writeString(PAGE, page.substring(0, begin) + report + tables + page.substring(page.indexOf(END)));
        Files.writeString(CHART, Chart.svg(figures));
        System.out.println("It is in " + PAGE);
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}

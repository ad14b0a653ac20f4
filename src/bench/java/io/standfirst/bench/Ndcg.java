package io.standfirst.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How good search is on a set that somebody has judged: documents are published as articles, queries are asked as readers ask
 * them, and the answers are scored by nDCG. Options: {@code --documents}, {@code --queries}, {@code --judgements} (files with
 * one JSON object a line), {@code --at}, {@code --least}, {@code --java}.
 */
final class Ndcg {

    /** What the service takes. */
    private static final int WORDS = 100;
    private static final int CHARACTERS = 1_000;

    private final JudgedSet set;
    private final int at;
    private final Api reader;
    private int cut;

    private Ndcg(JudgedSet set, int at, Api reader) {
        this.set = set;
        this.at = at;
        this.reader = reader;
    }

    public static void main(String... arguments) throws Exception {
        Options options = new Options(arguments);
        Path documents = options.path("documents", "documents.jsonl");
        Path queries = options.path("queries", "queries.jsonl");
        Path judgements = options.path("judgements", "judgements.jsonl");
        int at = options.number("at", 10);
        double least = Double.parseDouble(options.text("least", "0"));
        List<String> java = new ArrayList<>(List.of(options.java("-Xmx1g")));
        options.end();
        java.add("-Dstandfirst.search.related=" + at);
        Path directory = Path.of("target/bench/ndcg").toAbsolutePath();
        Corpus.delete(directory);
        Files.createDirectories(directory);
        try (Database database = Database.open("h2", directory.resolve("data"));
                Service service = Service.start(database, directory.resolve("log"), java.toArray(String[]::new)).awaitReady()) {
            JudgedSet set = new JudgedSet(service.api());
            set.publish(lines(documents));
            double mean = new Ndcg(set, at, new Api(service.port(), null)).mean(lines(queries), judgements(judgements));
            System.exit(mean < least ? 1 : 0);
        }
    }

    private double mean(List<JsonNode> queries, Map<String, Map<String, Double>> judgements) throws Exception {
        double sum = 0;
        int judged = 0;
        for (JsonNode query : queries) {
            Map<String, Double> grades = judgements.getOrDefault(query.path("id").asText(), Map.of());
            if (grades.values().stream().anyMatch(grade -> grade > 0)) {
                sum += score(found(query), grades);
                judged++;
            }
        }
        double mean = sum / judged;
        System.out.printf("nDCG@%d %.4f over %,d queries; %,d without a judgement left out, %,d cut to %d words%n",
                at, mean, judged, queries.size() - judged, cut, WORDS);
        return mean;
    }

    /** The documents that are answered, the best first. */
    private List<String> found(JsonNode query) throws IOException, InterruptedException {
        boolean isAlike = query.has("like");
        String path = isAlike
                ? "/v1/articles/" + set.article(query.path("like").asText()) + "/related?origin=similar"
                : "/v1/search?type=article&fields=article&limit=" + at + "&q="
                        + URLEncoder.encode(question(query.path("text").asText()), StandardCharsets.UTF_8);
        List<String> found = new ArrayList<>();
        reader.get(path).expect(200).json().path("items").forEach(item ->
                found.add(set.document(item.path("article").path("id").asText())));
        return found;
    }

    private String question(String text) {
        String[] words = text.strip().split("\\s+");
        String question = String.join(" ", List.of(words).subList(0, Math.min(words.length, WORDS)));
        int length = Math.min(question.codePointCount(0, question.length()), CHARACTERS);
        String shortened = question.substring(0, question.offsetByCodePoints(0, length));
        cut += words.length > WORDS || shortened.length() < question.length() ? 1 : 0;
        return shortened;
    }

    /** Gains are the grades as they are, and count less the further down: by the logarithm of the rank. */
    private double score(List<String> found, Map<String, Double> grades) {
        double gained = gain(found.stream().limit(at).map(document -> grades.getOrDefault(document, 0.0)).toList());
        double best = gain(grades.values().stream().sorted((one, other) -> Double.compare(other, one)).limit(at).toList());
        return gained / best;
    }

    private static double gain(List<Double> grades) {
        double gain = 0;
        for (int rank = 0; rank < grades.size(); rank++) {
            gain += Math.max(0, grades.get(rank)) * Math.log(2) / Math.log(rank + 2);
        }
        return gain;
    }

    /** By query, then by document. */
    private static Map<String, Map<String, Double>> judgements(Path file) throws IOException {
        Map<String, Map<String, Double>> judgements = new HashMap<>();
        Set<String> unknown = new HashSet<>(Set.of("query", "document", "grade"));
        for (JsonNode line : lines(file)) {
            line.fieldNames().forEachRemaining(unknown::remove);
            judgements.computeIfAbsent(line.path("query").asText(), none -> new HashMap<>())
                    .put(line.path("document").asText(), line.path("grade").asDouble());
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("No judgement in " + file + " has " + unknown);
        }
        return judgements;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(line -> Json.read(line.getBytes(StandardCharsets.UTF_8))).toList();
        } catch (UncheckedIOException e) {
            throw new IOException(file.toString(), e);
        }
    }
}

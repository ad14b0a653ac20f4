package io.standfirst.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.standfirst.article.Span;
import io.standfirst.story.speech.Attribution;
import io.standfirst.story.speech.Quotation;
import io.standfirst.story.speech.Quotations;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the quotations of texts and writes them down for a scorer, one line for each text: its id and, for each span, where it
 * stands and who spoke. Options: {@code --texts} (one JSON object a line with {@code id} and {@code text}),
 * {@code --predictions}.
 */
final class Quotes {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WARM_UP = 20;

    private Quotes() {
    }

    public static void main(String... arguments) throws IOException {
        Options options = new Options(arguments);
        Path texts = options.path("texts", "texts.jsonl");
        Path predictions = options.path("predictions", "target/bench/predictions.jsonl");
        options.end();
        List<String> lines = Files.readAllLines(texts).stream().filter(line -> !line.isBlank()).toList();
        try (PrintWriter out = new PrintWriter(predictions.toFile(), StandardCharsets.UTF_8)) {
            for (String line : lines) {
                JsonNode given = JSON.readTree(line);
                ObjectNode found = JSON.createObjectNode().put("id", given.path("id").asText());
                spans(given.path("text").asText(), found.putArray("quotes"));
                out.println(found);
            }
        }
        time(lines);
    }

    private static void spans(String text, ArrayNode found) {
        for (Quotation quotation : Quotations.read(text)) {
            for (Span span : quotation.spans()) {
                ObjectNode quote = found.addObject().put("start", span.start()).put("end", span.end());
                quote.set("speaker", quotation.by() == null ? null : speaker(quotation.by()));
            }
        }
    }

    private static ObjectNode speaker(Attribution by) {
        return JSON.createObjectNode().put("name", by.name())
                .put("start", by.mention().start()).put("end", by.mention().end());
    }

    /** Each text once the code is warm. */
    private static void time(List<String> lines) throws IOException {
        long[] nanos = new long[lines.size()];
        for (int round = 0; round <= WARM_UP; round++) {
            for (int i = 0; i < nanos.length; i++) {
                String text = JSON.readTree(lines.get(i)).path("text").asText();
                long begin = System.nanoTime();
                Quotations.read(text);
                nanos[i] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(nanos);
        System.out.printf("%,d texts, median %.2f ms, p95 %.2f ms%n", nanos.length, nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6);
    }
}

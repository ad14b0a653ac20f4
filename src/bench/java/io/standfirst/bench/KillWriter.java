package io.standfirst.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Creates, replaces and deletes articles of its own until it is told to stop, whatever happens to the service. */
final class KillWriter implements Callable<Void> {

    private static final int SECTIONS = 3;

    private final Api api;
    private final Ledger ledger;
    private final Random random;
    private final Map<String, String> tags = new LinkedHashMap<>();
    private volatile boolean stopped;

    KillWriter(Api api, Ledger ledger, long seed) {
        this.api = api;
        this.ledger = ledger;
        this.random = new Random(seed);
    }

    void stop() {
        stopped = true;
    }

    /** Ends at the first write that is not answered: after that, only a look at the article tells what became of it. */
    @Override
    public Void call() throws InterruptedException {
        try {
            while (!stopped) {
                write();
            }
        } catch (IOException e) {
            // The service is gone
        }
        return null;
    }

    private void write() throws IOException, InterruptedException {
        int die = random.nextInt(10);
        if (die < 4 || tags.isEmpty()) {
            String slug = "fire-" + UUID.randomUUID();
            put(slug, "If-None-Match", "*");
            return;
        }
        List<String> own = new ArrayList<>(tags.keySet());
        String slug = own.get(random.nextInt(own.size()));
        if (die < 9) {
            put(slug, "If-Match", tags.get(slug));
        } else {
            ledger.sent(slug, Ledger.TRASHED);
            answered(slug, api.send("DELETE", "/v1/articles/" + slug, null));
            tags.remove(slug);
        }
    }

    private void put(String slug, String condition, String tag) throws IOException, InterruptedException {
        String token = "token" + UUID.randomUUID().toString().replace("-", "");
        ledger.sent(slug, token);
        Api.Answer answer = api.put("/v1/articles/" + slug, article(token), condition, tag);
        if (answered(slug, answer)) {
            tags.put(slug, answer.headers().get("ETag"));
        }
    }

    private boolean answered(String slug, Api.Answer answer) {
        if (answer.status() / 100 == 2) {
            ledger.acknowledged(slug);
            return true;
        }
        if (answer.status() >= 500) {
            // With the database gone, nobody knows whether the commit was its last act
            stopped = true;
            return false;
        }
        ledger.refused(slug);
        throw new IllegalStateException(slug + ": " + answer.status() + " " + new String(answer.body()));
    }

    /** One token in all parts. */
    static Map<String, Object> article(String token) {
        List<Map<String, Object>> sections = new ArrayList<>();
        List<Map<String, Object>> quotes = new ArrayList<>();
        for (int i = 0; i < SECTIONS; i++) {
            String words = "We said " + token + " in part " + i;
            sections.add(i == 0 ? Map.of("body", "First: “" + words + ",” they said.")
                    : Map.of("heading", token + " " + i, "body", "Then: “" + words + ",” they said."));
            quotes.add(Map.of("text", words, "speaker", Map.of("name", "Speaker " + i)));
        }
        return Map.of("headline", "About " + token, "standfirst", token, "sections", sections, "quotes", quotes);
    }

    /**
     * The one token that an article shows in all its parts; something else if they are of different writes.
     */
    static String token(JsonNode article) {
        String token = article.path("standfirst").asText();
        List<String> parts = new ArrayList<>(List.of(article.path("headline").asText()));
        article.path("sections").forEach(section -> parts.add(section.path("body").asText()));
        article.path("quotes").forEach(quote -> parts.add(quote.path("text").asText()));
        boolean whole = parts.size() == 1 + 2 * SECTIONS && parts.stream().allMatch(part -> part.contains(token));
        return whole ? token : "half of one write and half of another: " + article;
    }
}

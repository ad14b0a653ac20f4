package io.standfirst.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Documents that are published as articles: all at the same instant, long ago, so that their age has no say. */
final class JudgedSet {

    private static final int WRITERS = 4;
    private static final String LONG_AGO = "2001-01-01T00:00:00Z";
    private static final int HEADLINE = 300;

    private final Api api;
    private final Map<String, String> articles = new ConcurrentHashMap<>();
    private final Map<String, String> documents = new ConcurrentHashMap<>();

    JudgedSet(Api api) {
        this.api = api;
    }

    /** The article's id. */
    String article(String document) {
        String article = articles.get(document);
        if (article == null) {
            throw new IllegalArgumentException("No such document: " + document);
        }
        return article;
    }

    String document(String article) {
        return documents.get(article);
    }

    /** Publishes them, and waits until they can be found. */
    void publish(List<JsonNode> all) throws IOException, InterruptedException {
        AtomicInteger next = new AtomicInteger();
        long begin = System.nanoTime();
        Crew.run(WRITERS, writer -> () -> {
            for (int number = next.getAndIncrement(); number < all.size(); number = next.getAndIncrement()) {
                publish(all.get(number));
            }
            return null;
        });
        awaitIndex();
        System.out.printf("%,d documents in %.0f s%n", all.size(), (System.nanoTime() - begin) / 1e9);
    }

    private void publish(JsonNode document) throws IOException, InterruptedException {
        String id = document.path("id").asText();
        String article = api.post("/v1/articles", article(document)).expect(201).json().path("id").asText();
        api.put("/v1/articles/" + article + "/publication", Map.of("at", LONG_AGO)).expect(200);
        articles.put(id, article);
        documents.put(article, id);
    }

    /** A last change that can be found has all others before it. */
    private void awaitIndex() throws IOException, InterruptedException {
        String change = api.post("/v1/topics", Map.of("name", "Judged")).expect(201).headers().get("Change");
        while (api.get("/v1/search?q=judged&after=" + change).expect(200, 503).status() != 200) {
            Thread.sleep(200);
        }
    }

    /** One without a title has its id for a headline, which is as good as none. */
    private static Map<String, Object> article(JsonNode document) {
        String title = document.path("title").asText("").strip().replaceAll("\\s+", " ");
        String headline = title.isEmpty() ? document.path("id").asText() : title;
        Map<String, Object> article = new HashMap<>();
        article.put("headline", headline.substring(0, headline.offsetByCodePoints(0,
                Math.min(HEADLINE, headline.codePointCount(0, headline.length())))));
        article.put("language", document.path("language").asText("en"));
        String text = document.path("text").asText("").strip();
        article.put("sections", text.isEmpty() ? List.of() : List.of(Map.of("body", literal(text))));
        return article;
    }

    /** As Markdown in which nothing means anything. */
    private static String literal(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n]]", " ").replaceAll("([\\p{Punct}])", "\\\\$1").replaceAll("(?m)^[ \\t]+", "");
    }
}

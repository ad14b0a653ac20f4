package io.standfirst.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Articles to send. Each begins small and is given what a test is about:
 * {@code Stories.story("Storm").section(null, "…").quote("…", "Ana Reyes").json()}.
 */
public final class Stories {

    private final Map<String, Object> article = new LinkedHashMap<>();
    private final List<Map<String, Object>> sections = new ArrayList<>();
    private final List<Map<String, Object>> quotes = new ArrayList<>();
    private final List<Map<String, Object>> related = new ArrayList<>();

    private Stories(String headline) {
        article.put("headline", headline);
        article.put("sections", sections);
        article.put("quotes", quotes);
        article.put("related", related);
    }

    public static Stories story(String headline) {
        return new Stories(headline);
    }

    /** A name that no other test uses. */
    public static String unique(String stem) {
        return stem + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A slug that no other test uses. */
    public static String uniqueSlug(String stem) {
        return stem + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Sets any member. */
    public Stories with(String member, Object value) {
        article.put(member, value);
        return this;
    }

    public Stories section(String heading, String body) {
        Map<String, Object> section = new HashMap<>();
        section.put("heading", heading);
        section.put("body", body);
        sections.add(section);
        return this;
    }

    /** The server finds the words. */
    public Stories quote(String text, String speaker) {
        quotes.add(new LinkedHashMap<>(Map.of("text", text, "speaker", Map.of("name", speaker))));
        return this;
    }

    public Stories quote(Map<String, Object> quote) {
        quotes.add(new LinkedHashMap<>(quote));
        return this;
    }

    public Stories relatedArticle(String id) {
        related.add(new LinkedHashMap<>(Map.of("relation", "background", "article", Map.of("id", id))));
        return this;
    }

    public Stories relatedUrl(String url, String title) {
        related.add(new LinkedHashMap<>(Map.of("relation", "see-also", "url", url, "title", title)));
        return this;
    }

    public Map<String, Object> json() {
        return article;
    }
}
